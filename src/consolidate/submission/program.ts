/** Excel in all its kinds, and what our own writer calls itself. */
const GENUINE = /^(?:Microsoft (?:Macintosh )?Excel(?: Online)?|Plan Tracker)$/i;

/** True for a file that Excel saved, or that is as it went out; whatever else wrote one is said. */
export function isGenuineProgram(program: string): boolean {
  return GENUINE.test(program.trim());
}

/** What a reader is told of it: name and version, without what programs append: `LibreOffice 7.4.7.2`. */
export function programName(program: string): string {
  return (program.split('$')[0] ?? program).trim().replace('/', ' ');
}
