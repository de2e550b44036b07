import { Failure } from '../../../plan/failure';
import type { CommentDocument } from '../../../workbook/document';
import { parseRange } from '../../../workbook/a1';
import { namespace } from './package/namespaces';
import { textXml } from './sharedStrings';
import { TEXT_LIMIT } from './sheet/cell';
import { content, element, part } from './xml';

/**
 * The notes of a sheet. Their boxes are drawn by `commentShapesPart`.
 * @throws Failure `write.text-too-long`
 */
export function commentsPart(comments: readonly CommentDocument[]): string {
  const authors = [...new Set(comments.map((comment) => comment.author))];
  const items = comments.map(({ cell, author, text }) => {
    if (text.length > TEXT_LIMIT) throw new Failure('write.text-too-long', { cell });
    return element(
      'comment',
      { ref: cell, authorId: authors.indexOf(author) },
      element('text', {}, textXml(text)),
    );
  });
  return part(
    element(
      'comments',
      { xmlns: namespace.main },
      element('authors', {}, ...authors.map((author) => `<author>${content(author)}</author>`)),
      element('commentList', {}, ...items),
    ),
  );
}

/** The boxes of the notes, hidden until pointed at, in the drawing language that Excel still uses for them. */
export function commentShapesPart(comments: readonly CommentDocument[], sheetNumber: number): string {
  const shapes = comments.map(({ cell }, index) => {
    const place = parseRange(cell);
    return shapeXml(`_x0000_s${sheetNumber * 1024 + index + 1}`, place?.top ?? 0, place?.left ?? 0);
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}

function shapeXml(id: string, row: number, column: number): string {
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 4, 15, Math.max(row - 1, 0) + 5, 4];
  return (
    `<v:shape id="${id}" type="#_x0000_t202" ` +
    'style="position:absolute;width:160pt;height:75pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
