import { Failure } from '../../../plan/failure';
import { fileFunctionName } from './youngFunctions';

/** The longest formula that Excel takes, without the equals sign. */
const FORMULA_LIMIT = 8_192;

/** Text, quoted sheet names and bracketed columns stay as they are; only a name before `(` is a function. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\w.])[A-Za-z_][A-Za-z0-9_.]*(?=\()/g;

/**
 * A formula as the file holds it: without the equals sign, newer functions behind their prefix.
 * @param formula as typed in Excel; structured references in the form `Bang[[#This Row],[Cột]]`
 * @param cell the place named to the user where the formula is too long
 * @throws Failure `write.formula-too-long`
 */
export function fileFormula(formula: string, cell: string): string {
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  if (bare.length > FORMULA_LIMIT) throw new Failure('write.formula-too-long', { cell });
  return bare.replace(TOKEN, (token) => (/^[A-Za-z_]/.test(token) ? fileFunctionName(token) : token));
}
