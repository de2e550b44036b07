import type { SheetBlueprint } from '../../blueprint';
import type { ListName } from '../../tableDefinition';
import { listWords } from '../../words';
import { styles } from '../styles';
import type { ListPlace } from '../validations';

const SHEET = 'Danh mục';

/** The lists in the order of their columns, with their headings. */
const lists = [
  { list: 'status', heading: 'Trạng thái' },
  { list: 'deadlineKind', heading: 'Loại hạn' },
  { list: 'severity', heading: 'Mức' },
  { list: 'decision', heading: 'Xử lý' },
  { list: 'unitKind', heading: 'Loại đơn vị' },
  // Last, so that the lists of workbooks loaded before it came stand where they stood.
  { list: 'mergeDecision', heading: 'Xử lý hợp nhất' },
] as const;

/** Where each list of words stands; the drop-downs point here. */
export function listPlaces(): Readonly<Record<Exclude<ListName, 'unit'>, ListPlace>> {
  const place = (list: Exclude<ListName, 'unit'>): ListPlace => {
    const column = lists.findIndex((candidate) => candidate.list === list);
    return {
      sheet: SHEET,
      range: { top: 1, left: column, bottom: listWords[list].length, right: column },
    };
  };
  return {
    status: place('status'),
    deadlineKind: place('deadlineKind'),
    severity: place('severity'),
    decision: place('decision'),
    unitKind: place('unitKind'),
    mergeDecision: place('mergeDecision'),
  };
}

/** The sheet of the lists behind the drop-downs. */
export function danhMuc(): SheetBlueprint {
  return {
    name: SHEET,
    visibility: 'visible',
    tabColor: '#7F8A94',
    columns: lists.map((_, index) => ({ index, width: 22 })),
    rows: [],
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: 'portrait',
      paper: 'A4',
      titleRows: null,
      fitToWidth: true,
      footer: 'Trang &P/&N',
    },
    showGridlines: false,
    merges: [],
    blocks: lists.flatMap(({ list, heading }, column) => [
      { top: 0, left: column, values: [[heading]], columns: [{ style: styles.listHead, formula: false }] },
      {
        top: 1,
        left: column,
        values: listWords[list].map((word) => [word]),
        columns: [{ style: styles.listWord, formula: false }],
      },
    ]),
    table: null,
    highlights: [],
    validations: [],
    hyperlinks: [],
  };
}
