/** The validations of a table's first row, one for each column. */
export type AskedValidations = readonly Excel.DataValidation[];

/** Asks for them through the columns that the table has; they are loaded after the sync. */
export function askValidations(table: Excel.Table): AskedValidations {
  const first = table.getDataBodyRange().getRow(0);
  return table.columns.items.map((_, index) => {
    const { dataValidation } = first.getCell(0, index);
    dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
    return dataValidation;
  });
}

/** Queues each column's validation over the whole body, which has grown. */
export function spreadValidations(validations: AskedValidations, table: Excel.Table): void {
  const body = table.getDataBodyRange();
  validations.forEach((validation, index) => {
    if (validation.type === 'None') return;
    const target = body.getColumn(index).dataValidation;
    target.clear();
    target.rule = validation.rule;
    target.ignoreBlanks = validation.ignoreBlanks;
    target.errorAlert = validation.errorAlert;
    target.prompt = validation.prompt;
  });
}
