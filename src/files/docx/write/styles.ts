import type { TextDocument } from '../../../report/letter/document';
import { part } from '../../xlsx/write/xml';
import { wordElement, wordRoot } from './names';

/** The font, size and language that everything has where it says nothing else. */
export function stylesPart({ font, size }: Pick<TextDocument, 'font' | 'size'>): string {
  const val = Math.round(size * 2);
  return part(
    wordRoot(
      'styles',
      wordElement(
        'docDefaults',
        {},
        wordElement(
          'rPrDefault',
          {},
          wordElement(
            'rPr',
            {},
            wordElement('rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
            wordElement('sz', { val }),
            wordElement('szCs', { val }),
            wordElement('lang', { val: 'vi-VN', eastAsia: 'vi-VN', bidi: 'ar-SA' }),
          ),
        ),
        wordElement('pPrDefault', {}),
      ),
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    ),
  );
}
