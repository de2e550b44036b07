import type { PlanQuestion, Task } from '../../plan';
import { question } from '../question';
import { filledBody, textOf, written, type DataRow } from './dataRow';
import { Entry, looksWhole, repeatsLabel } from './entry';
import { goesOnWithTitle, labelOf, titleOf, withTitle, type LabelledRow } from './heading';
import { HeadingList, isSameHeading, type Heading } from './headingList';
import type { LabelKind } from './label';
import { NumberOrder } from './numberOrder';
import type { ReadRow, ReadRows } from './readRows';
import { partsOfKey } from './writtenKey';

interface OpenTask {
  readonly entry: Entry;
  readonly part: Heading | null;
  readonly section: Heading | null;
  readonly number: number | null;
}

/** The tasks of Appendix 02 out of its rows. */
export function readTasks(rows: readonly DataRow[]): ReadRows<Task> {
  const reader = new TaskReader();
  rows.forEach((row, index) => reader.take(row, rows[index + 1]));
  return reader.finish();
}

class TaskReader {
  private readonly tasks: OpenTask[] = [];
  private readonly keys = new Set<string>();
  private readonly questions: PlanQuestion[] = [];
  private readonly headings = new HeadingList();
  private readonly order = new NumberOrder();
  private part: Heading | null = null;
  private section: Heading | null = null;
  /** The task that a row without a label goes on with; null right below a heading. */
  private open: OpenTask | null = null;
  /** The last number of the section, for the letters below it. */
  private number = '';

  take(row: DataRow, next: DataRow | undefined): void {
    const labelled = labelOf(row);
    const { kind } = labelled.label;
    if (kind === 'part' || kind === 'section') this.takeHeading(row, labelled);
    else if (this.headsCompound(row, labelled, next)) this.startNumbered(row, labelled);
    else if (kind === 'none') this.takeUnlabelled(row, next);
    else this.takeLabelled(withTitle(row, labelled), labelled);
  }

  finish(): ReadRows<Task> {
    const rows = this.tasks.map(asTask);
    const entries = this.tasks.flatMap(({ entry }) => entry.questions);
    return { rows, questions: [...this.questions, ...entries, ...this.headings.questions()] };
  }

  private takeHeading(row: DataRow, labelled: LabelledRow): void {
    const { kind, value } = labelled.label;
    const body = filledBody(row);
    // A section that is itself one task has its unit and its time in the same row.
    const isTask = kind === 'section' && textOf(row, 'lead') !== '' && body.length >= 3;
    const title = isTask ? '' : titleOf(row, labelled);
    const again = !isTask && isSameHeading(kind === 'part' ? this.part : this.section, value, title);
    if (!again) this.startHeading(kind, value, title);
    if (isTask) this.start(row, this.prefix(), null);
    else if (body.length > 1 || (body.length === 1 && textOf(row, 'text') !== '')) {
      this.ask('heading-filled', this.prefix(), written(row));
    }
  }

  /** `1` with a title alone above `1.1`: a section that is numbered as its tasks are, where none is Roman. */
  private headsCompound(row: DataRow, { label }: LabelledRow, next: DataRow | undefined): boolean {
    if (label.kind !== 'number' || !/^\d+$/.test(label.value) || filledBody(row).length > 0) return false;
    if (this.section !== null && !/^\d+$/.test(this.section.label)) return false;
    return next !== undefined && labelOf(next).label.value.startsWith(`${label.value}.`);
  }

  private startNumbered(row: DataRow, labelled: LabelledRow): void {
    const titled = withTitle(row, labelled);
    this.startHeading('section', labelled.label.value, titleOf(titled, { ...labelled, title: null }));
  }

  private startHeading(kind: LabelKind, label: string, title: string): void {
    if (kind === 'part') {
      this.part = this.headings.start(label, label, '', title);
      this.section = null;
    } else {
      const parent = this.part?.key ?? '';
      this.section = this.headings.start(joined(parent, label), label, parent, title);
    }
    this.open = null;
    this.number = '';
    this.order.startSection();
  }

  private takeLabelled(row: DataRow, { label, written: asWritten }: LabelledRow): void {
    const { kind, value } = label;
    if (kind === 'unknown') {
      if (filledBody(row).length === 0) return this.ask('line-unread', 'Phụ lục 02', written(row));
      this.start(row, '', null);
      return this.ask('label-unread', this.open?.entry.key || 'Phụ lục 02', asWritten);
    }
    const heading = (this.section ?? this.part)?.label ?? '';
    // `II.3` in section II is its task 3.
    const own = value.startsWith(`${heading}.`) ? value.slice(heading.length + 1) : value;
    if (/^\d+$/.test(own)) this.takeNumber(row, String(Number(own)), asWritten || value);
    else
      this.start(
        row,
        joined(kind === 'letter' ? joined(this.prefix(), this.number) : this.prefix(), own),
        null,
      );
  }

  private takeNumber(row: DataRow, number: string, asWritten: string): void {
    const key = joined(this.prefix(), number);
    const { open } = this;
    if (open?.entry.key === key && repeatsLabel(row, open.entry)) {
      this.ask('number-repeated', key, asWritten);
      open.entry.goOn(row);
      return;
    }
    const expected = this.order.expected(Number(number));
    if (expected !== null && !this.keys.has(key)) this.ask('number-order', key, asWritten, { expected });
    this.number = number;
    this.start(row, key, Number(number));
  }

  private takeUnlabelled(row: DataRow, next: DataRow | undefined): void {
    const heading = this.section ?? this.part;
    if (textOf(row, 'key') !== '') this.start(row, this.open ? '' : this.prefix(), null);
    else if (this.open) this.goOn(row, this.open);
    else if (heading && goesOnWithTitle(row, next))
      heading.title = joined(heading.title, textOf(row, 'text'), ' ');
    else {
      this.start(row, this.prefix(), null);
      if (!heading) this.ask('label-unread', 'Phụ lục 02', written(row));
    }
  }

  private goOn(row: DataRow, open: OpenTask): void {
    const whole = looksWhole(row, open.entry);
    if (whole) this.ask('row-looks-whole', open.entry.key, written(row));
    if (whole && open.number === null) this.start(row, open.entry.key, null);
    else open.entry.goOn(row);
  }

  /** Starts a task; a key that the table itself gives goes before the one made of the labels. */
  private start(row: DataRow, derived: string, number: number | null): void {
    const given = textOf(row, 'key');
    if (given !== '' && derived !== '' && given !== derived)
      this.ask('key-differs', given, given, { derived });
    const key = given || derived;
    // Without headings, as in a flat list, the key itself tells part and section.
    const told = given !== '' && !this.part && !this.section ? partsOfKey(given) : null;
    const part = told ? bareHeading(told.part) : this.part;
    const section = told ? bareHeading(told.section) : this.section;
    this.open = { entry: new Entry(key, row), part, section, number: number ?? told?.number ?? null };
    if (part) part.rows += 1;
    if (section) section.rows += 1;
    this.keys.add(key);
    this.tasks.push(this.open);
  }

  private prefix(): string {
    return (this.section ?? this.part)?.key ?? '';
  }

  private ask(...about: Parameters<typeof question>): void {
    this.questions.push(question(...about));
  }
}

function joined(above: string, below: string, by = '.'): string {
  return above !== '' && below !== '' ? `${above}${by}${below}` : above || below;
}

function bareHeading(label: string): Heading {
  return { key: label, label, parent: '', title: '', rows: 0 };
}

function asTask({ entry, part, section, number }: OpenTask): ReadRow<Task> {
  const row: Task = {
    key: entry.key,
    part: part?.label ?? '',
    partTitle: part?.title ?? '',
    section: section?.label ?? '',
    sectionTitle: section?.title ?? '',
    number,
    text: entry.text('text'),
    lead: entry.text('lead'),
    coordinators: entry.text('coordinators'),
    result: entry.text('result'),
    period: entry.text('period'),
    deadline: entry.text('deadline'),
  };
  return { row, places: entry.places };
}
