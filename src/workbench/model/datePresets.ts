import { Refusal } from './refusal';

/**
 * The formula that says a preset by dates, as Excel writes it into files; weeks begin on Sunday.
 * @throws Refusal `InvalidArgument` for a criterion that is none
 */
export function byDate(cell: string, criterion: string): string {
  const says = CRITERIA[criterion.toLowerCase()];
  if (says === undefined) throw new Refusal('InvalidArgument', `There is no criterion ${criterion}.`);
  return `=IF(ISNUMBER(${cell}),${says(cell)},FALSE)`;
}

/** How many days a cell's date lies after today. */
const ahead = (cell: string): string => `INT(${cell})-TODAY()`;

const inMonth = (cell: string, month: string): string =>
  `AND(MONTH(${cell})=MONTH(${month}),YEAR(${cell})=YEAR(${month}))`;

/** Within a week, so many weeks from this one. */
const inWeek = (cell: string, weeks: number): string => `INT((${ahead(cell)}+WEEKDAY(TODAY())-1)/7)=${weeks}`;

const CRITERIA: Readonly<Record<string, (cell: string) => string>> = {
  yesterday: (cell) => `${ahead(cell)}=-1`,
  today: (cell) => `${ahead(cell)}=0`,
  tomorrow: (cell) => `${ahead(cell)}=1`,
  lastsevendays: (cell) => `AND(${ahead(cell)}>=-6,${ahead(cell)}<=0)`,
  lastweek: (cell) => inWeek(cell, -1),
  thisweek: (cell) => inWeek(cell, 0),
  nextweek: (cell) => inWeek(cell, 1),
  lastmonth: (cell) => inMonth(cell, 'EDATE(TODAY(),-1)'),
  thismonth: (cell) => inMonth(cell, 'TODAY()'),
  nextmonth: (cell) => inMonth(cell, 'EDATE(TODAY(),1)'),
};
