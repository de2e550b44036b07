import type { PlanQuestion } from '../../plan';
import { folded } from '../folded';
import { question } from '../question';

/** A part, section or group while it is being read; a later page may go on with its title. */
export interface Heading {
  /** `A`, `A.II`, `PL01.2`. */
  readonly key: string;
  readonly label: string;
  /** Headings are compared with those of the same parent. */
  readonly parent: string;
  title: string;
  rows: number;
}

/** The headings of an appendix in their order, and what is odd about them. */
export class HeadingList {
  private readonly headings: Heading[] = [];

  start(key: string, label: string, parent: string, title: string): Heading {
    const heading = { key, label, parent, title, rows: 0 };
    this.headings.push(heading);
    return heading;
  }

  /** Untitled, doubled and empty headings; to be asked for when all rows are read. */
  questions(): PlanQuestion[] {
    const seen = new Map<string, string>();
    const parents = new Set(this.headings.map(({ parent }) => parent));
    return this.headings.flatMap(({ key, parent, title, rows }) => {
      const asked: PlanQuestion[] = [];
      const name = `${parent}\n${folded(title)}`;
      const other = seen.get(name);
      if (title === '') asked.push(question('title-missing', key, ''));
      else if (other !== undefined) asked.push(question('title-doubled', key, title, { other }));
      else seen.set(name, key);
      if (rows === 0 && !parents.has(key)) asked.push(question('section-empty', key, title));
      return asked;
    });
  }
}

/** True where a heading stands again, as some print it at the top of a page (`II. Hạ tầng (tiếp theo)`). */
export function isSameHeading(heading: Heading | null, label: string, title: string): boolean {
  if (heading?.label !== label) return false;
  const name = folded(title).replace(/ tiep(?: theo)?$/, '');
  return name === '' || name === folded(heading.title);
}
