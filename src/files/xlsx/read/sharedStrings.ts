import type { Archive } from '../../archive/openArchive';
import { readXml } from '../../xml/readXml';
import { unescapedText } from './escapedText';
import { PlainStrings } from './plain/plainStrings';

/** The texts that cells point to by index; pieces of rich text are joined, phonetic guides left out. */
export function readSharedStrings(archive: Archive, part: string): readonly string[] {
  const strings: string[] = [];
  const plain = new PlainStrings(strings);
  let text = '';
  readXml(archive, part, {
    open(name) {
      if (name === 'si') text = '';
      // What phonetic guides say and how pieces look is left out.
      return name !== 'rPh' && name !== 'rPr' && name !== 'extLst';
    },
    close(name, content) {
      if (name === 't') text += content;
      if (name === 'si') strings.push(unescapedText(text));
    },
    take: (name, bytes, at) => (name === 'sst' ? plain.take(bytes, at) : at),
  });
  return strings;
}
