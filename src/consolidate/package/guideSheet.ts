import { say } from '../../i18n/catalogue';
import { formatDay } from '../../i18n/format';
import type { IsoDate } from '../../plan/isoDate';
import { periodMessage, type ReportingPeriod } from '../../plan/reportingPeriod';
import { planText } from '../../review/slip/facts';
import type { SlipPlan } from '../../review/slip/slip';
import type { SheetBlueprint } from '../../workbook/blueprint';
import { legendSection } from '../../workbook/blueprint/overview/legend';
import {
  columnWidths,
  FULL_LINE,
  heightOf,
  LABEL,
  mergesOf,
  stretch,
  type Section,
} from '../../workbook/blueprint/overview/section';
import { titledFacts } from '../../workbook/blueprint/overview/titledFacts';
import { styles } from '../../workbook/blueprint/styles';
import type { UnitShare } from './shares';
import { GUIDE_SHEET, openCells, toFill } from './wording';

export interface GuideInput {
  readonly plan: SlipPlan;
  readonly share: UnitShare;
  readonly period: ReportingPeriod;
  readonly madeOn: IsoDate;
  /** Null where nobody named a day. */
  readonly answerBy: IsoDate | null;
  /** To whom it goes back; null where nobody said. */
  readonly sendTo: string | null;
}

/** The sheet in front: whose workbook it is, what to fill in, which cells are open, by when, to whom. */
export function guideSheet(input: GuideInput): SheetBlueprint {
  const heading = headingSection(input, 0);
  const filling = linesSection('Cần ghi', toFill, heading.end + 1);
  const cells = linesSection('Ô nào ghi được', openCells, filling.end + 1);
  const legend = legendSection(cells.end + 1, 'unit');
  const sections = [heading, filling, cells, legend];
  return {
    name: GUIDE_SHEET,
    visibility: 'visible',
    tabColor: '#9C3B00',
    columns: columnWidths.map((width, index) => ({ index, width })),
    rows: sections.flatMap(({ heights = [] }) => heights),
    freeze: null,
    print: { orientation: 'portrait', paper: 'A4', titleRows: null, fitToWidth: true, footer: 'Trang &P/&N' },
    showGridlines: false,
    merges: sections.flatMap(({ merges = [] }) => merges),
    blocks: sections.flatMap(({ blocks }) => blocks),
    table: null,
    highlights: [],
    validations: [],
    hyperlinks: [],
  };
}

function headingSection(input: GuideInput, top: number): Section {
  const { share, period, answerBy, sendTo, madeOn, plan } = input;
  const facts = [
    ['Kế hoạch', planText(plan)],
    ['Kỳ báo cáo', `${say('vi', periodMessage(period))}, số liệu đến hết ngày ${formatDay(period.to)}`],
    ['Phần việc trong tệp', shareText(share)],
    ['Gửi lại trước hết ngày', answerBy === null ? 'Theo văn bản gửi kèm' : formatDay(answerBy)],
    ['Gửi về', sendTo ?? 'Nơi đã gửi tệp này'],
    ['Ngày lập', formatDay(madeOn)],
  ] as const;
  return titledFacts({ subtitle: 'Phần việc của đơn vị', title: share.name, facts }, top);
}

/** `Chủ trì 2 chỉ tiêu, 5 nhiệm vụ; phối hợp 3 nhiệm vụ`. */
function shareText({ leads, coordinates }: UnitShare): string {
  const indicators = leads.filter(({ place }) => place.table === 'ChiTieu').length;
  const led = [
    indicators > 0 ? `${indicators} chỉ tiêu` : '',
    leads.length > indicators ? `${leads.length - indicators} nhiệm vụ` : '',
  ].filter(Boolean);
  const parts = [
    led.length > 0 ? `chủ trì ${led.join(', ')}` : '',
    coordinates.length > 0 ? `phối hợp ${coordinates.length} nhiệm vụ` : '',
  ].filter(Boolean);
  const text = parts.join('; ');
  return text === '' ? 'Các dòng ở trang Phối hợp' : text.charAt(0).toUpperCase() + text.slice(1);
}

function linesSection(title: string, lines: readonly string[], top: number): Section {
  return {
    blocks: [stretch(top, LABEL, [title], styles.section), stretch(top + 1, LABEL, lines, styles.text)],
    merges: mergesOf(top + 1, LABEL, lines.length),
    heights: [
      { index: top, height: 26 },
      ...lines.map((line, index) => ({ index: top + 1 + index, height: heightOf(line, FULL_LINE) })),
    ],
    end: top + 1 + lines.length,
  };
}
