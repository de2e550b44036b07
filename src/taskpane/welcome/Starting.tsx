/**
 * Stands until the workbook has answered; the status line says what is going on. The same bars, of the page's
 * own style, stand in taskpane.html before any script has come.
 */
export function Starting() {
  return (
    <div className="skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
