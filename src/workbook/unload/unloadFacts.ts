import type { Blueprint } from '../blueprint';
import { fingerprint } from '../carrier/fingerprint';
import { CARRIER_SHEET } from '../carrier/sheetCarrier';
import { parseRange, rangeName } from '../a1';
import { decisionNames, settingNames } from '../settingNames';
import type { Mention, Reachable } from './mentions';
import { mentionIn } from './mentions';
import type { OurSheet } from './ourSheets';
import { ourSheets } from './ourSheets';
import type { OwnCell, OwnKind } from './ownCells';
import { ownCells } from './ownCells';
import type { HeldFormula, WholeReading } from './wholeReading';

/** Some things of a kind: how many, and where the first of them stand. */
export interface Tally {
  readonly count: number;
  readonly places: readonly string[];
}

/** What a person must know before a plan is taken out of the workbook. */
export interface UnloadFacts {
  /** Our sheets that a person sees, as they are called now. */
  readonly sheets: readonly string[];
  readonly own: Readonly<Record<OwnKind, Tally>>;
  /** Formulas, names, rules and drop-downs of the user that look at our sheets, tables or names. */
  readonly looking: Tally;
  /** The same through the text of an INDIRECT, which no renaming follows. */
  readonly lookingByText: Tally;
  /** Comments, charts, pictures and pivot tables on our sheets. */
  readonly objects: Tally;
  /** Charts and pivot tables on other sheets: Excel does not tell where they look. */
  readonly elsewhere: Tally;
  /** Changes with anything of the above. */
  readonly mark: string;
}

/** So many places are named. */
const NAMED = 3;

/**
 * What stands in the way of taking the plan out, or would go with it.
 *
 * @param blueprint what a load of this plan writes
 * @param rewritten true where the plan's texts are not those that were loaded, and nobody knows which
 */
export function unloadFacts(whole: WholeReading, blueprint: Blueprint, rewritten: boolean): UnloadFacts {
  const ours = ourSheets(whole, blueprint);
  const names = new Set(ours.map(({ held }) => held.name));
  const own = ownCells(whole, ours, settingCells(whole, names));
  const outer = formulasOfOthers(whole, names);
  const reachable = reachableIn(whole, ours);
  const by = (mention: Mention): Tally =>
    tally(outer.filter(({ formula }) => mentionIn(formula, reachable) === mention).map(({ place }) => place));
  const facts = {
    sheets: ours.map(({ held }) => held.name).filter((name) => name !== CARRIER_SHEET),
    own: {
      followUp: tallyOf(own, 'followUp'),
      column: tallyOf(own, 'column'),
      edited: rewritten ? someOf(whole, tallyOf(own, 'edited')) : tallyOf(own, 'edited'),
      outside: tallyOf(own, 'outside'),
    },
    looking: by('reference'),
    lookingByText: by('text'),
    objects: sum(
      whole,
      (sheet) => names.has(sheet),
      ({ comments, drawn }) => comments + drawn,
    ),
    elsewhere: sum(
      whole,
      (sheet) => !names.has(sheet),
      ({ looking }) => looking,
    ),
  };
  return { ...facts, mark: fingerprint(JSON.stringify([facts, own])) };
}

/** True where nothing of the user would go with our sheets. */
export function holdsNothing({ own, objects }: UnloadFacts): boolean {
  return objects.count === 0 && Object.values(own).every(({ count }) => count === 0);
}

/** True where our sheets can go without breaking a formula, a name, a rule or a drop-down elsewhere. */
export function canGo({ looking, lookingByText }: UnloadFacts): boolean {
  return looking.count === 0 && lookingByText.count === 0;
}

/** The names under which our sheets, tables and named cells can be reached. */
function reachableIn(whole: WholeReading, ours: readonly OurSheet[]): Reachable {
  const lower = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.map((name) => name.normalize('NFC').toLowerCase()));
  return {
    sheets: lower(ours.map(({ held }) => held.name)),
    tables: lower(whole.tables.map(({ name }) => name)),
    names: lower(ourNames(whole, new Set(ours.map(({ held }) => held.name))).map(({ place }) => place)),
  };
}

/** The defined names that a load made and that still stand for a cell on a sheet of ours. */
export function ourNames(whole: WholeReading, sheets: ReadonlySet<string>): readonly HeldFormula[] {
  const made = new Set(
    [...Object.values(settingNames), ...Object.values(decisionNames)].map((name) => name.toLowerCase()),
  );
  const reachable = {
    sheets: new Set([...sheets].map((name) => name.toLowerCase())),
    tables: new Set(''),
    names: new Set(''),
  };
  return whole.names.filter(
    ({ place, sheet, formula }) =>
      sheet === null && made.has(place.toLowerCase()) && mentionIn(formula, reachable) !== null,
  );
}

/** The settings' cells, which change with every "as of" and are nobody's loss. */
function settingCells(whole: WholeReading, sheets: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = new Set(Object.values(settingNames).map((name) => name.toLowerCase()));
  return new Set(
    ourNames(whole, sheets)
      .filter(({ place }) => wanted.has(place.toLowerCase()))
      .flatMap(({ formula }) => {
        const cell = parseRange(formula.slice(formula.lastIndexOf('!') + 1));
        return cell ? [...sheets].map((sheet) => `${sheet}!${rangeName(cell)}`) : [];
      }),
  );
}

/** The formulas that stand on the user's own sheets, and their names, rules and drop-downs. */
export function formulasOfOthers(whole: WholeReading, ours: ReadonlySet<string>): readonly HeldFormula[] {
  const cells = whole.sheets
    .filter(({ name }) => !ours.has(name))
    .flatMap(({ name, top, left, rows }) =>
      rows.flatMap((line, y) =>
        line.flatMap(({ formula }, x) => {
          if (formula === null) return [];
          const cell = rangeName({ top: top + y, left: left + x, bottom: top + y, right: left + x });
          return [{ place: `${name}!${cell}`, sheet: name, formula }];
        }),
      ),
    );
  const made = new Set(ourNames(whole, ours));
  const others = (formulas: readonly HeldFormula[]): readonly HeldFormula[] =>
    formulas.filter((each) => each.sheet === null || !ours.has(each.sheet));
  return [
    ...cells,
    ...whole.names.filter((name) => !made.has(name) && (name.sheet === null || !ours.has(name.sheet))),
    ...others(whole.rules),
    ...others(whole.validations),
  ];
}

function tallyOf(own: readonly OwnCell[], kind: OwnKind): Tally {
  return tally(own.filter((each) => each.kind === kind).map(({ sheet, cell }) => `${sheet}!${cell}`));
}

/** At least one, at the table of tasks where no cell is known. */
function someOf({ tables }: WholeReading, known: Tally): Tally {
  const table = tables.find((each) => each.table === 'NhiemVu') ?? tables[0];
  return known.count > 0 || !table ? known : tally([`${table.sheet}!${table.range}`]);
}

function tally(places: readonly string[]): Tally {
  return { count: places.length, places: places.slice(0, NAMED) };
}

function sum(
  { objects }: WholeReading,
  where: (sheet: string) => boolean,
  of: (each: WholeReading['objects'][number]) => number,
): Tally {
  const found = objects.filter((each) => where(each.sheet) && of(each) > 0);
  return {
    count: found.reduce((all, each) => all + of(each), 0),
    places: found.map(({ sheet }) => sheet).slice(0, NAMED),
  };
}
