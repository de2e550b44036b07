import { escapeMarkup } from '../../xlsx/write/xml';
import type { Paragraph, Rule, Run } from '../../../report/letter/document';
import { wordElement } from './names';
import { twentieths, twips } from './units';

/** What XML cannot hold; Word has no code for it, so a mark stands in its place. */
const UNWRITABLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A paragraph; its children stand in the schema's order. `size` in points is that of an empty one. */
export function paragraphXml(paragraph: Paragraph, size?: number): string {
  const { runs, align, firstLine, before = 0, after = 0, spacing = 1, withNext } = paragraph;
  return wordElement(
    'p',
    {},
    wordElement(
      'pPr',
      {},
      withNext ? wordElement('keepNext', {}) : '',
      wordElement('spacing', {
        before: twentieths(before),
        after: twentieths(after),
        line: Math.round(spacing * 240),
        lineRule: 'auto',
      }),
      firstLine === undefined ? '' : wordElement('ind', { firstLine: twips(firstLine) }),
      align === undefined ? '' : wordElement('jc', { val: align }),
      size === undefined ? '' : wordElement('rPr', {}, ...sizeXml(size)),
    ),
    ...runs.map(runXml),
  );
}

/** A line as the lower border of an empty paragraph that is as long as the line. */
export function ruleXml({ length, within }: Rule): string {
  const beside = twips(Math.max((within - length) / 2, 0));
  return wordElement(
    'p',
    {},
    wordElement(
      'pPr',
      {},
      wordElement('pBdr', {}, wordElement('bottom', { val: 'single', sz: 6, space: 1, color: 'auto' })),
      wordElement('spacing', { before: 0, after: 0, line: 40, lineRule: 'exact' }),
      wordElement('ind', { left: beside, right: beside }),
      wordElement('rPr', {}, ...sizeXml(1)),
    ),
  );
}

function runXml({ text, bold, italic, size }: Run): string {
  const look = [
    bold ? wordElement('b', {}) + wordElement('bCs', {}) : '',
    italic ? wordElement('i', {}) + wordElement('iCs', {}) : '',
    ...(size === undefined ? [] : sizeXml(size)),
  ].join('');
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(UNWRITABLE, '\uFFFD')
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeMarkup(line)}</w:t>`);
  return wordElement(
    'r',
    {},
    look === '' ? '' : wordElement('rPr', {}, look),
    lines.join(wordElement('br', {})),
  );
}

/** Word counts half points. */
function sizeXml(points: number): readonly string[] {
  const val = Math.round(points * 2);
  return [wordElement('sz', { val }), wordElement('szCs', { val })];
}
