import type { PlanMetadata } from '../../../plan/plan';
import type { CellRange } from '../../a1';
import { absoluteName, sheetPrefix } from '../../a1';
import type { SheetBlueprint } from '../../blueprint';
import type { DefinedName } from '../../document';
import { decisionNames, settingNames } from '../../settingNames';
import { byUnitSection } from '../overview/byUnit';
import type { JudgedTables } from '../overview/figures';
import { figuresSection } from '../overview/figures';
import { guideSection } from '../overview/guide';
import { headingSection } from '../overview/heading';
import { legendSection } from '../overview/legend';
import type { Section } from '../overview/section';
import { columnWidths } from '../overview/section';
import type { SettingsInput } from '../overview/settings';
import { settingsSection } from '../overview/settings';
import type { TableRow } from '../tableRow';

const SHEET = 'Tổng quan';

export interface TongQuanInput extends SettingsInput {
  readonly metadata: PlanMetadata;
  /** The rows of both tables, tasks first. */
  readonly rows: readonly TableRow[];
  readonly judged: JudgedTables | null;
}

/** The first sheet: what the plan is, how it stands, what the colours mean; with the names it defines. */
export function tongQuan(input: TongQuanInput): { sheet: SheetBlueprint; names: readonly DefinedName[] } {
  const heading = headingSection(input.metadata, 0);
  const settings = settingsSection(input, heading.end + 1);
  const figures = figuresSection(input.judged, settings.end + 1);
  const byUnit = byUnitSection(input.rows, input.judged, figures.end + 1, input.audience);
  const legend = legendSection(byUnit.end + 1, input.audience);
  const guide = guideSection(legend.end + 1, input.audience);
  return {
    sheet: sheetOf([heading, settings, figures, byUnit, legend, guide]),
    names: [
      nameOf(settingNames.asOf, settings.asOfCell),
      nameOf(settingNames.dueSoonDays, settings.dueSoonCell),
      nameOf(decisionNames.number, heading.numberCell),
      nameOf(decisionNames.date, heading.dateCell),
    ],
  };
}

function nameOf(name: string, cell: CellRange): DefinedName {
  return { name, refersTo: `=${sheetPrefix(SHEET)}${absoluteName(cell)}`, scope: null, hidden: false };
}

function sheetOf(sections: readonly Section[]): SheetBlueprint {
  return {
    name: SHEET,
    visibility: 'visible',
    tabColor: '#1F4E79',
    columns: columnWidths.map((width, index) => ({ index, width })),
    rows: sections.flatMap(({ heights = [] }) => heights),
    freeze: null,
    print: {
      orientation: 'portrait',
      paper: 'A4',
      titleRows: null,
      fitToWidth: true,
      footer: 'Trang &P/&N',
    },
    showGridlines: false,
    merges: sections.flatMap(({ merges = [] }) => merges),
    blocks: sections.flatMap(({ blocks }) => blocks),
    table: null,
    highlights: [],
    validations: sections.flatMap(({ validations = [] }) => validations),
    hyperlinks: sections.flatMap(({ hyperlinks = [] }) => hyperlinks),
  };
}
