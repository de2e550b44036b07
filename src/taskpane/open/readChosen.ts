import { limits } from '../../files/archive/limits';
import { readSource, type SourcePlan } from '../../files/readSource';
import type { Message } from '../../plan/message';
import { Failure } from '../../plan/failure';
import { problemOf } from '../session/problem';

/** A file that the user has chosen: a browser's `File` is one. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What became of reading it. */
export type Chosen =
  | { readonly kind: 'read'; readonly source: SourcePlan }
  | { readonly kind: 'refused'; readonly message: Message; readonly details: string };

const MB = 1024 * 1024;

/** Reads the plan in a file, within this page; nothing is sent anywhere. Never rejects. */
export async function readChosen(file: ChosenFile): Promise<Chosen> {
  try {
    if (file.size > limits.fileBytes) throw new Failure('file.too-large', { limit: limits.fileBytes / MB });
    return { kind: 'read', source: readSource(await bytesOf(file), file.name) };
  } catch (thrown) {
    if (thrown instanceof Unreadable) {
      const message = { code: 'pane.open.changed', params: { file: file.name } };
      return { kind: 'refused', message, details: `${file.name}: ${thrown.message}` };
    }
    const { message, details } = problemOf(thrown, null);
    return { kind: 'refused', message, details: `${file.name}: ${details}` };
  }
}

/** The browser could not give the file's bytes. */
class Unreadable extends Error {}

async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    throw new Unreadable(thrown instanceof Error ? thrown.message : String(thrown));
  }
}
