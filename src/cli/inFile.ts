import { Failure } from '../plan/failure';

/** Runs work on a file's content; a failure that does not name the file gets its name. */
export async function inFile<Result>(file: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure && error.params.file === undefined) {
      throw new Failure(error.code, { ...error.params, file }, error.detail);
    }
    throw error;
  }
}
