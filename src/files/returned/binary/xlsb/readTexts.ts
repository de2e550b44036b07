import { XlsbRecords } from './xlsbRecords';

const SHARED_TEXT = 19;

/** The texts that cells name by their numbers. @throws Failure `file.damaged` */
export function readTexts(part: string, bytes: Uint8Array): readonly string[] {
  const records = new XlsbRecords(bytes, part);
  const texts: string[] = [];
  while (records.next()) if (records.type === SHARED_TEXT) texts.push(records.richText());
  return texts;
}
