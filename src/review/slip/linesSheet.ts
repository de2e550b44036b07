import { formatDay } from '../../i18n/format';
import { rangeName } from '../../workbook/a1';
import { tableLook } from '../../workbook/blueprint/tableSheet';
import type {
  CellDocument,
  CellStyle,
  PrintSetup,
  RowDocument,
  SheetDocument,
  ValidationDocument,
} from '../../workbook/document';
import { emptySheet } from '../../workbook/emptyDocument';
import { countsText, planText } from './facts';
import type { Slip, SlipLine } from './slip';
import { slipStyles } from './slipStyles';
import { instructions, prompts, refusal, replyWords, SLIP_TABLE, slipHeadings, slipSheets } from './wording';

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle;
  value(line: SlipLine, index: number): string | number;
}

const none = (): string => '';

/** The columns in their order; the last one is hidden and ties an answer to its finding. */
const columns: readonly Column[] = [
  { heading: slipHeadings.number, width: 5, style: slipStyles.number, value: (_, index) => index + 1 },
  { heading: slipHeadings.key, width: 10, style: slipStyles.cell, value: ({ key }) => key },
  { heading: slipHeadings.title, width: 32, style: slipStyles.cell, value: ({ title }) => title },
  { heading: slipHeadings.column, width: 14, style: slipStyles.cell, value: ({ heading }) => heading },
  { heading: slipHeadings.found, width: 25, style: slipStyles.marked, value: ({ found }) => found },
  { heading: slipHeadings.sentence, width: 34, style: slipStyles.cell, value: ({ sentence }) => sentence },
  { heading: slipHeadings.expected, width: 22, style: slipStyles.cell, value: ({ expected }) => expected },
  { heading: slipHeadings.value, width: 25, style: slipStyles.open, value: none },
  { heading: slipHeadings.reply, width: 13, style: slipStyles.openReply, value: none },
  { heading: slipHeadings.reason, width: 24, style: slipStyles.open, value: none },
  { heading: slipHeadings.finding, width: 18, style: slipStyles.cell, value: ({ finding }) => finding },
];

const SEEN = columns.length - 1;
const LINE_HEIGHT = 16;
/** About as many letters as stand in one line of the heading, over all columns. */
const LETTERS = 210;

/** The sheet that a unit fills in; all but its three open columns is locked, without a password. */
export function linesSheet(slip: Slip): SheetDocument {
  const facts = factsOf(slip);
  // One empty row keeps the facts and the table apart.
  const top = facts.length + 1;
  const body = { top: top + 1, left: 0, bottom: top + slip.lines.length, right: columns.length - 1 };
  return {
    ...emptySheet(slipSheets.lines),
    tabColor: '#9C3B00',
    rows: new Map([
      ...facts.map((fact, row): [number, RowDocument] => [row, factRow(fact)]),
      [top, { height: 34, cells: new Map(columns.map((column, place) => [place, headingCell(column)])) }],
      ...slip.lines.map((line, index): [number, RowDocument] => [body.top + index, lineRow(line, index)]),
    ]),
    columns: new Map(
      columns.map(({ width }, place) => [place, place < SEEN ? { width } : { width, hidden: true }]),
    ),
    merges: facts.map((_, row) => rangeName({ top: row, left: 0, bottom: row, right: SEEN - 1 })),
    tables: [
      {
        name: SLIP_TABLE,
        range: rangeName({ ...body, top }),
        columns: columns.map(({ heading }) => ({ name: heading })),
        headerRow: true,
        totalsRow: false,
        filterButton: true,
        ...tableLook,
      },
    ],
    validations: openColumns(body.top, body.bottom),
    protection: { allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true },
    print: printOf(top),
    showGridlines: false,
  };
}

interface Fact {
  readonly text: string;
  readonly style: CellStyle;
  readonly height?: number;
}

function factsOf(slip: Slip): readonly Fact[] {
  const { unit, madeOn, answerBy } = slip;
  const fact = (text: string): Fact => ({ text, style: slipStyles.fact });
  return [
    { text: 'PHIẾU TRẢ LẠI', style: slipStyles.title, height: 26 },
    fact(planText(slip.plan)),
    { text: `Đơn vị: ${unit.name}`, style: slipStyles.strong },
    fact(`Ngày lập: ${formatDay(madeOn)}. ${countsText(slip)}`),
    { text: `Trả lời trước hết ngày: ${formatDay(answerBy)}`, style: slipStyles.strong },
    ...instructions.map(fact),
  ];
}

/** A merged cell makes no program grow its row: the height is counted here. */
function factRow({ text, style, height }: Fact): RowDocument {
  return {
    height: height ?? Math.ceil(text.length / LETTERS) * LINE_HEIGHT,
    cells: new Map([[0, { value: text, style }]]),
  };
}

function headingCell({ heading, style }: Column): CellDocument {
  const open = style.locked === false;
  return { value: heading, style: open ? slipStyles.openHeading : slipStyles.heading };
}

function lineRow(line: SlipLine, index: number): RowDocument {
  return {
    cells: new Map(columns.map(({ style, value }, place) => [place, { value: value(line, index), style }])),
  };
}

function openColumns(top: number, bottom: number): ValidationDocument[] {
  const over = (heading: string): string[] => {
    const place = columns.findIndex((column) => column.heading === heading);
    return [rangeName({ top, left: place, bottom, right: place })];
  };
  const text = {
    type: 'textLength',
    operator: 'lessOrEqual',
    formula1: '=32000',
    allowBlank: true,
    errorStyle: 'stop',
  } as const;
  return [
    { ...text, ranges: over(slipHeadings.value), prompt: prompts.value },
    {
      ranges: over(slipHeadings.reply),
      type: 'list',
      formula1: Object.values(replyWords).join(','),
      allowBlank: true,
      errorStyle: 'stop',
      error: refusal,
      prompt: prompts.reply,
    },
    { ...text, ranges: over(slipHeadings.reason), prompt: prompts.reason },
  ];
}

function printOf(headingRow: number): PrintSetup {
  return {
    orientation: 'landscape',
    paper: 'A4',
    titleRows: { first: headingRow, last: headingRow },
    fitToWidth: true,
    footer: 'Phiếu trả lại – Trang &P/&N',
  };
}
