import type { Indicator, PlanQuestion } from '../../plan';
import { question } from '../question';
import { filledBody, textOf, written, type DataRow } from './dataRow';
import { Entry, looksWhole, repeatsLabel } from './entry';
import { goesOnWithTitle, labelOf, titleOf, withTitle, type LabelledRow } from './heading';
import { HeadingList, isSameHeading, type Heading } from './headingList';
import { oddLabels } from './labelStyle';
import type { ReadRow, ReadRows } from './readRows';

interface OpenIndicator {
  readonly entry: Entry;
  readonly group: Heading | null;
  /** As written. */
  readonly label: string;
}

const PREFIX = 'PL01';

/** The indicators of Appendix 01 out of its rows. */
export function readIndicators(rows: readonly DataRow[]): ReadRows<Indicator> {
  const reader = new IndicatorReader();
  rows.forEach((row, index) => reader.take(row, rows[index + 1]));
  return reader.finish();
}

class IndicatorReader {
  private readonly indicators: OpenIndicator[] = [];
  private readonly questions: PlanQuestion[] = [];
  private readonly headings = new HeadingList();
  private group: Heading | null = null;
  /** The indicator that a row without a label goes on with; null right below a group's title. */
  private open: OpenIndicator | null = null;

  take(row: DataRow, next: DataRow | undefined): void {
    const labelled = labelOf(row);
    const { kind } = labelled.label;
    const heads = kind === 'part' || kind === 'section' || kind === 'number';
    if (kind === 'none') this.takeUnlabelled(row, next);
    else if (heads && filledBody(row).length === 0) this.startGroup(row, labelled);
    else this.takeLabelled(withTitle(row, labelled), labelled);
  }

  finish(): ReadRows<Indicator> {
    const rows = this.indicators.map(asIndicator);
    const entries = this.indicators.flatMap(({ entry }) => entry.questions);
    const labels = oddLabels(this.indicators.map(({ entry, label }) => ({ key: entry.key, label })));
    return { rows, questions: [...this.questions, ...entries, ...labels, ...this.headings.questions()] };
  }

  private startGroup(row: DataRow, labelled: LabelledRow): void {
    const { value } = labelled.label;
    const title = titleOf(row, labelled);
    if (isSameHeading(this.group, value, title)) return;
    this.group = this.headings.start(`${PREFIX}.${value}`, value, PREFIX, title);
    this.open = null;
  }

  private takeLabelled(row: DataRow, { label, written: asWritten }: LabelledRow): void {
    const { kind, value } = label;
    if (kind === 'unknown') {
      if (filledBody(row).length === 0) return this.ask('line-unread', 'Phụ lục 01', written(row));
      this.start(row, '', asWritten);
      return this.ask('label-unread', this.open?.entry.key || 'Phụ lục 01', asWritten);
    }
    // `3` with its own unit and time is a group of one indicator, unless groups go by letters.
    const own = kind === 'number' && (!this.group || /^\d/.test(this.group.label));
    if (own || kind === 'part' || kind === 'section') {
      this.group = { key: `${PREFIX}.${value}`, label: value, parent: PREFIX, title: '', rows: 0 };
      this.start(row, this.group.key, '');
      return;
    }
    const above = this.group?.label ?? '';
    const below = value.startsWith(`${above}.`) ? value.slice(above.length + 1) : value;
    const key = [PREFIX, above, below].filter((piece) => piece !== '').join('.');
    const { open } = this;
    if (open?.entry.key === key && repeatsLabel(row, open.entry)) {
      this.ask('number-repeated', key, asWritten || value);
      open.entry.goOn(row);
    } else this.start(row, key, asWritten || value);
  }

  private takeUnlabelled(row: DataRow, next: DataRow | undefined): void {
    if (textOf(row, 'key') !== '') this.start(row, this.open ? '' : (this.group?.key ?? ''), '');
    else if (this.open) this.goOn(row, this.open);
    else if (this.group && goesOnWithTitle(row, next)) {
      this.group.title = `${this.group.title} ${textOf(row, 'text')}`.trim();
    } else {
      this.start(row, this.group?.key ?? '', '');
      if (!this.group) this.ask('label-unread', 'Phụ lục 01', written(row));
    }
  }

  private goOn(row: DataRow, open: OpenIndicator): void {
    const whole = looksWhole(row, open.entry);
    if (whole) this.ask('row-looks-whole', open.entry.key, written(row));
    if (whole && open.label === '') this.start(row, open.entry.key, '');
    else open.entry.goOn(row);
  }

  /** Starts an indicator; a key that the table itself gives goes before the one made of the labels. */
  private start(row: DataRow, derived: string, label: string): void {
    const given = textOf(row, 'key');
    if (given !== '' && derived !== '' && given !== derived)
      this.ask('key-differs', given, given, { derived });
    this.open = { entry: new Entry(given || derived, row), group: this.group, label };
    if (this.group) this.group.rows += 1;
    this.indicators.push(this.open);
  }

  private ask(...about: Parameters<typeof question>): void {
    this.questions.push(question(...about));
  }
}

function asIndicator({ entry, group, label }: OpenIndicator): ReadRow<Indicator> {
  const row: Indicator = {
    key: entry.key,
    group: group?.label ?? '',
    groupTitle: group?.title ?? '',
    label,
    text: entry.text('text'),
    lead: entry.text('lead'),
    implementers: entry.text('implementers'),
    period: entry.text('period'),
    deadline: entry.text('deadline'),
  };
  return { row, places: entry.places };
}
