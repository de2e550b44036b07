/** The validations of a table's first and last row, one of each for every column. */
export interface AskedValidations {
  readonly first: readonly Excel.DataValidation[];
  readonly last: readonly Excel.DataValidation[];
}

/** Asks for them through the columns that the table has; they are loaded after the sync. */
export function askValidations(table: Excel.Table): AskedValidations {
  const body = table.getDataBodyRange();
  const of = (row: Excel.Range): readonly Excel.DataValidation[] =>
    table.columns.items.map((_, index) => {
      const { dataValidation } = row.getCell(0, index);
      dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
      return dataValidation;
    });
  return { first: of(body.getRow(0)), last: of(body.getLastRow()) };
}

/** True where rows at the end lack a validation that the first one has: they came without it. */
export function endsEarly({ first, last }: AskedValidations): boolean {
  return first.some(({ type }, index) => type !== 'None' && last[index]?.type === 'None');
}

/** Queues the validation of each column's first row over the whole body, which has grown. */
export function spreadValidations({ first }: AskedValidations, table: Excel.Table): void {
  const body = table.getDataBodyRange();
  first.forEach((validation, index) => {
    if (validation.type === 'None') return;
    const target = body.getColumn(index).dataValidation;
    target.clear();
    target.rule = validation.rule;
    target.ignoreBlanks = validation.ignoreBlanks;
    target.errorAlert = validation.errorAlert;
    target.prompt = validation.prompt;
  });
}

/** Queues cells that no longer belong to a table as they were before it came: empty, plain, without a rule. */
export function clearWhole(cells: Excel.Range): void {
  cells.clear('All');
  cells.dataValidation.clear();
}
