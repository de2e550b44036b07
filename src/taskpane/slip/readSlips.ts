import { limits } from '../../files/archive/limits';
import { lastModified } from '../../files/xlsx/read/lastModified';
import { readXlsx } from '../../files/xlsx/read/readXlsx';
import { Failure } from '../../plan/failure';
import type { Message } from '../../plan/message';
import { readReply, type SlipReply } from '../../review/reply/readReply';
import type { ChosenFile } from '../open/readChosen';
import { problemOf } from '../session/problem';

/** A file that the user has chosen as a slip: what it answers, or why it is none. */
export type ReadSlip =
  | { readonly file: string; readonly reply: SlipReply }
  | { readonly file: string; readonly message: Message; readonly details: string };

/** A file that also says when it was last changed, as a browser's `File` does. */
export interface ChosenSlip extends ChosenFile {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
}

const MB = 1024 * 1024;

/** Reads slips within this page, one after another; nothing is sent anywhere. Never rejects. */
export async function readSlips(files: readonly ChosenSlip[]): Promise<readonly ReadSlip[]> {
  const read: ReadSlip[] = [];
  for (const file of files) read.push(await readSlip(file));
  return read;
}

async function readSlip(file: ChosenSlip): Promise<ReadSlip> {
  const { name } = file;
  try {
    if (file.size > limits.fileBytes) throw new Failure('file.too-large', { limit: limits.fileBytes / MB });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const saved = lastModified(bytes) ?? new Date(file.lastModified).toISOString();
    return { file: name, reply: readReply(readXlsx(bytes).document, name, saved) };
  } catch (thrown) {
    const { message, details } = problemOf(thrown, null);
    return { file: name, message, details: `${name}: ${details}` };
  }
}
