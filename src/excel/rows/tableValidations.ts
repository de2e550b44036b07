/** The validations of a table's first and last row, one of each for every column. */
export interface AskedValidations {
  readonly first: readonly Excel.DataValidation[];
  readonly last: readonly Excel.DataValidation[];
}

/** Asks for them through the columns that the table has; they are loaded after the sync. */
export function askValidations(table: Excel.Table): AskedValidations {
  const body = table.getDataBodyRange();
  return { first: validationsOf(table, body.getRow(0)), last: validationsOf(table, body.getLastRow()) };
}

/**
 * The same of one row of a table.
 * @param fromEnd which one of the body, 0 for the last
 */
export function askRowValidations(table: Excel.Table, fromEnd: number): readonly Excel.DataValidation[] {
  return validationsOf(table, table.getDataBodyRange().getLastRow().getOffsetRange(-fromEnd, 0));
}

function validationsOf(table: Excel.Table, row: Excel.Range): readonly Excel.DataValidation[] {
  return table.columns.items.map((_, index) => {
    const { dataValidation } = row.getCell(0, index);
    dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
    return dataValidation;
  });
}

/** True where rows at the end have another validation than the first one: they came without it. */
export function endsEarly({ first, last }: AskedValidations): boolean {
  return first.some((validation, index) => {
    const end = last[index];
    return validation.type !== 'None' && (!end || textOf(end) !== textOf(validation));
  });
}

/**
 * Queues the validation of each column's model row over cells that came without it. Nothing is taken from the
 * model itself, so that it is there for the next try however far this one comes.
 */
export function spreadValidations(model: readonly Excel.DataValidation[], cells: Excel.Range): void {
  model.forEach((validation, index) => {
    if (validation.type === 'None') return;
    const target = cells.getColumn(index).dataValidation;
    target.clear();
    target.rule = validation.rule;
    target.ignoreBlanks = validation.ignoreBlanks;
    target.errorAlert = validation.errorAlert;
    target.prompt = validation.prompt;
  });
}

function textOf({ type, rule, ignoreBlanks, errorAlert, prompt }: Excel.DataValidation): string {
  return JSON.stringify([type, rule, ignoreBlanks, errorAlert, prompt]);
}

/** Queues cells that no longer belong to a table as they were before it came: empty, plain, without a rule. */
export function clearWhole(cells: Excel.Range): void {
  cells.clear('All');
  cells.dataValidation.clear();
}
