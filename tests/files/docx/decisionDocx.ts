import { paragraph, plain, run, table, type DocxCell } from './makeDocx';

/** A title row merged over the whole width, or over all columns but the first. */
export type TitleForm = 'cells' | 'merged' | 'merged-whole';

/**
 * The body of a Word document with what a decision's text says: lines as paragraphs, each page's stretch of
 * a table as a table of its own, title rows in this form.
 */
export function decisionBody(text: string, form: TitleForm): string[] {
  const body: string[] = [];
  let rows: DocxCell[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) body.push(table(...rows));
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (line.includes('\t')) {
      rows.push(rowOf(line.split('\t'), form));
      continue;
    }
    endTable();
    body.push(paragraph(line === '' ? '' : run(line)));
  }
  endTable();
  return body;
}

function rowOf(cells: readonly string[], form: TitleForm): DocxCell[] {
  const [label = '', title = '', ...rest] = cells;
  const isTitle = label !== '' && rest.every((text) => text === '');
  if (!isTitle || form === 'cells') return plain(...cells);
  if (form === 'merged') return [{ text: label }, { text: title, span: cells.length - 1 }];
  return [{ text: `${label}. ${title}`, span: cells.length }];
}
