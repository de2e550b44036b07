/** The ribbon's buttons, by the names that the manifest gives them, and the command of the pane behind each. */
const buttons = {
  loadPlan: 'load',
  checkWorkbook: 'check',
  toggleHighlights: 'highlight',
} as const;

export type RibbonCommand = (typeof buttons)[keyof typeof buttons];

/** The part of Office.js that the ribbon needs; absent outside Office. */
export interface RibbonOffice {
  readonly actions: { associate(name: string, handler: (event: { completed(): void }) => void): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/**
 * Ties the ribbon's buttons to the pane, which shares their runtime: a button opens the pane and runs its
 * command there, so that progress, result and failure are seen where the user can act on them.
 * @param run runs the pane's command to its end; it never rejects
 */
export function associateRibbon(office: RibbonOffice, run: (command: RibbonCommand) => Promise<void>): void {
  for (const [name, command] of Object.entries(buttons)) {
    office.actions.associate(name, (event) => {
      void office.addin
        .showAsTaskpane()
        .then(() => run(command))
        .finally(() => event.completed());
    });
  }
}
