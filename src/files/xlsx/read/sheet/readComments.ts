import type { CommentDocument } from '../../../../workbook/document';
import type { Archive } from '../../../archive/openArchive';
import { childOf, childrenOf, readXmlTree, type XmlNode } from '../../../xml/xmlTree';
import { index } from '../attribute';
import { unescapedText } from '../escapedText';

/** The notes of a sheet; pieces of rich text are joined. */
export function readComments(archive: Archive, part: string): CommentDocument[] {
  const node = readXmlTree(archive, part, ['extLst', 'rPh']);
  const authors = childrenOf(childOf(node, 'authors'), 'author').map((author) => unescapedText(author.text));
  return childrenOf(childOf(node, 'commentList'), 'comment').map((comment) => ({
    cell: comment.attributes.ref ?? 'A1',
    author: authors[index(comment.attributes.authorId) ?? -1] ?? '',
    text: unescapedText(textOf(childOf(comment, 'text'))),
  }));
}

function textOf(node: XmlNode | undefined): string {
  if (!node) return '';
  return node.children
    .map((child) => (child.name === 't' ? child.text : child.name === 'r' ? textOf(child) : ''))
    .join('');
}
