import { part } from '../../xlsx/write/xml';
import { wordElement, wordRoot } from './names';

/** The number of the page in the middle of the upper margin, as official documents have it from page 2 on. */
export function headerPart(): string {
  const run = (...children: string[]): string => wordElement('r', {}, ...children);
  const field = (type: string): string => run(wordElement('fldChar', { fldCharType: type }));
  return part(
    wordRoot(
      'hdr',
      wordElement(
        'p',
        {},
        wordElement('pPr', {}, wordElement('jc', { val: 'center' })),
        field('begin'),
        run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
        field('separate'),
        run('<w:t>2</w:t>'),
        field('end'),
      ),
    ),
  );
}
