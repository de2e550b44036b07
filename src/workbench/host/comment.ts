import type { CommentDocument, SheetDocument } from '../../workbook/document';
import { formatArea, isOneCell, parseArea, type Area } from '../model/area';
import { refuseProtected } from '../model/protection';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import { asText } from './arguments';
import { living, readCells, type Cells, type Environment } from './environment';

interface CommentState {
  readonly env: Environment;
  readonly sheet: SheetDocument;
  readonly comment: CommentDocument;
}

/** @throws Refusal `ItemNotFound` for a comment deleted since */
function there(state: CommentState): CommentDocument {
  if (!living(state.env, state.sheet).comments.includes(state.comment)) {
    throw new Refusal('ItemNotFound', 'The comment is gone.');
  }
  return state.comment;
}

function cellOf(state: CommentState): Area {
  const area = parseArea(there(state).cell);
  if (area === null) throw new Refusal('InvalidOperation', 'The comment lies nowhere.');
  return area;
}

function told({ env, sheet }: { readonly env: Environment; readonly sheet: SheetDocument }): void {
  env.model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

/** `Excel.Comment`: its text and author; the document keeps neither replies nor times. */
const comment = define<CommentState>({
  type: 'Comment',
  identity: 'Id',
  read: {
    Id: (state) => state.env.model.ids.of('comment', there(state)),
    Content: (state) => there(state).text,
    ContentType: () => 'Plain',
    AuthorName: (state) => there(state).author,
  },
  write: {
    Content: (state, value) => {
      refuseProtected(state.sheet);
      there(state).text = asText(value);
      told(state);
    },
  },
  call: {
    GetLocation: (state) => state.env.make.range(state.sheet, cellOf(state)),
    Delete: (state) => {
      const gone = there(state);
      refuseProtected(state.sheet);
      state.sheet.comments = state.sheet.comments.filter((each) => each !== gone);
      told(state);
    },
  },
});

/** The comments of one sheet, or of the workbook where the sheet is null. */
interface CommentsState {
  readonly env: Environment;
  readonly sheet: SheetDocument | null;
}

function listed({ env, sheet }: CommentsState): CommentState[] {
  const sheets = sheet === null ? env.model.document.sheets : [living(env, sheet)];
  return sheets.flatMap((each) => each.comments.map((one) => ({ env, sheet: each, comment: one })));
}

function find(state: CommentsState, key: unknown): ApiObject | null {
  const found = listed(state).find((each) => state.env.model.ids.of('comment', each.comment) === key);
  return found === undefined ? null : comment(found);
}

/** One cell, as a range or as an address that names its sheet. */
function oneCell(state: CommentsState, value: unknown): Cells {
  if (typeof value === 'string' && !value.includes('!')) {
    throw new Refusal('InvalidArgument', 'The address of a comment names its sheet.');
  }
  const cells = readCells(state.env, value, state.sheet ?? state.env.model.activeSheet);
  if (!isOneCell(cells.area)) throw new Refusal('InvalidArgument', 'A comment lies on one cell.');
  if (state.sheet !== null && cells.sheet !== state.sheet) {
    throw new Refusal('InvalidArgument', 'The cell lies on another sheet.');
  }
  return cells;
}

function at(state: CommentsState, { sheet, area }: Cells): CommentState | undefined {
  return listed(state).find((each) => each.sheet === sheet && each.comment.cell === formatArea(area));
}

/** `Excel.CommentCollection` of a sheet or of the workbook. */
export const comments = define<CommentsState>({
  type: 'CommentCollection',
  items: (state) => listed(state).map(comment),
  item: find,
  call: {
    GetCount: (state) => listed(state).length,
    GetItemOrNullObject: (state, args) => find(state, args.text(0)),
    GetItemAt: (state, args) => {
      const found = listed(state)[args.integer(0)];
      if (found === undefined)
        throw new Refusal('InvalidArgument', `There is no comment ${args.integer(0)}.`);
      return comment(found);
    },
    GetItemByCell: (state, args) => {
      const found = at(state, oneCell(state, args.at(0)));
      if (found === undefined) throw new Refusal('ItemNotFound', 'The cell has no comment.');
      return comment(found);
    },
    Add: (state, args) => {
      const cells = oneCell(state, args.at(0));
      if (typeof args.at(1) !== 'string') {
        throw new Refusal(
          'NotImplemented',
          'CommentCollection.add with mentions is not known to the stand-in.',
        );
      }
      refuseProtected(cells.sheet);
      if (at(state, cells) !== undefined) {
        throw new Refusal('NotImplemented', 'What a second comment on a cell does is not known.');
      }
      const made: CommentDocument = { cell: formatArea(cells.area), author: AUTHOR, text: args.text(1) };
      cells.sheet.comments.push(made);
      told(cells);
      return comment({ env: state.env, sheet: cells.sheet, comment: made });
    },
  },
});

/** The name of the person at this Excel. */
const AUTHOR = 'Người dùng';
