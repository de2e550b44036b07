declare module 'fast-formula-parser' {
  type WorksheetFunction = (...values: { readonly value: unknown }[]) => unknown;

  export default class FormulaParser {
    constructor(options: {
      functions: Readonly<Record<string, WorksheetFunction>>;
      onCell(place: { readonly row: number }): unknown;
    });
    parse(formula: string, position: { row: number; col: number; sheet: string }): unknown;
  }
}
