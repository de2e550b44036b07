import type { WorkbookMemory } from '../../actions/workbookMemory';
import { showPlace } from '../../actions/showPlace';
import { learnAll } from '../language/sentences';
import type { PaneActions } from '../paneActions';

/**
 * The product's own actions. What loads and what judges is fetched when it is first used: the first frame
 * needs none of the rules and not the bundled plan.
 */
export const productActions: PaneActions = {
  loadPlan: {
    async perform(context, source) {
      const [{ loadPlan }, given] = await Promise.all([
        import('../../actions/loadPlan'),
        source ?? shipped(),
      ]);
      return loadPlan.perform(context, { ...given, asOf: null });
    },
  },
  checkWorkbook: {
    async perform(context) {
      const { checkWorkbook, judging } = await checking();
      return checkWorkbook.perform(context, judging);
    },
  },
  recheckWorkbook: {
    async perform(context, input) {
      const [{ recheckWorkbook }, { judging }] = await Promise.all([
        import('../../actions/recheckWorkbook'),
        checking(),
      ]);
      return recheckWorkbook.perform(context, { ...input, ...judging });
    },
  },
  recordFindings: {
    async perform(context, input) {
      const { recordFindings } = await import('../../actions/recordFindings');
      return recordFindings.perform(context, input);
    },
  },
  decideFindings: {
    async perform(context, input) {
      const { decideFindings } = await import('../../actions/decideFindings');
      return decideFindings.perform(context, input);
    },
  },
  applyFixes: {
    async perform(context, input) {
      const { applyFixes } = await import('../../actions/applyFixes');
      return applyFixes.perform(context, input);
    },
  },
  settleSpellings: {
    async perform(context, input) {
      const { settleSpellings } = await import('../../actions/settleSpellings');
      return settleSpellings.perform(context, input);
    },
  },
  editRow: {
    async perform(context, { edit, outcome: { snapshot, asOf } }) {
      const [{ editRow }, { bundledPlan }] = await Promise.all([
        import('../../actions/editRow'),
        import('../../plan/bundled/bundledPlan'),
      ]);
      return editRow.perform(context, { edit, snapshot, asOf, original: bundledPlan });
    },
  },
  takeBack: {
    async perform(context, input) {
      const { takeBack } = await import('../../actions/takeBack');
      return takeBack.perform(context, input);
    },
  },
  inspectWorkbook: {
    async perform(context, { reading = null }) {
      const [{ inspectWorkbook }, material] = await Promise.all([repairing(), shipped()]);
      return inspectWorkbook.perform(context, { material, reading });
    },
  },
  repairWorkbook: {
    async perform(context, input) {
      const [{ repairWorkbook }, material] = await Promise.all([repairing(), shipped()]);
      return repairWorkbook.perform(context, { ...input, material });
    },
  },
  takeBackRepair: {
    async perform(context, steps) {
      const { takeBackRepair } = await repairing();
      return takeBackRepair.perform(context, steps);
    },
  },
  applyMerge: {
    async perform(context, input) {
      const { applyMerge } = await import('../../actions/applyMerge');
      return applyMerge.perform(context, input);
    },
  },
  saveDecisions: {
    async perform(context, input) {
      const { saveDecisions } = await import('../../actions/saveDecisions');
      return saveDecisions.perform(context, input);
    },
  },
  takeReplies: {
    async perform(context, input) {
      const { takeReplies } = await import('../../actions/takeReplies');
      return takeReplies.perform(context, input);
    },
  },
  surveyUnload: {
    async perform(context) {
      const [{ surveyUnload }, source] = await Promise.all([unloading(), shipped()]);
      return surveyUnload.perform(context, source);
    },
  },
  unloadPlan: {
    async perform(context, input) {
      const [{ unloadPlan }, source] = await Promise.all([unloading(), shipped()]);
      return unloadPlan.perform(context, { ...source, ...input });
    },
  },
  restorePlan: {
    async perform(context, unloaded) {
      const { restorePlan } = await unloading();
      return restorePlan.perform(context, unloaded);
    },
  },
  setHighlights: {
    async perform(context, input) {
      const { setHighlights } = await import('../../actions/setHighlights');
      return setHighlights.perform(context, input);
    },
  },
  changeSettings: {
    async perform(context, input) {
      const { changeSettings } = await import('../../actions/changeSettings');
      return changeSettings.perform(context, input);
    },
  },
  showPlace,
};

/** What earlier checks of this workbook left; a pane looks at one workbook for as long as it is open. */
let memory: WorkbookMemory | null = null;

/** What judges, and what it judges on. */
async function checking() {
  const [{ checkWorkbook }, { WorkbookMemory }, { bundledPlan }] = await Promise.all([
    import('../../actions/checkWorkbook'),
    import('../../actions/workbookMemory'),
    import('../../plan/bundled/bundledPlan'),
    learnAll(),
  ]);
  memory ??= new WorkbookMemory();
  return { checkWorkbook, judging: { asOf: null, original: bundledPlan, memory } };
}

function repairing() {
  return import('../../actions/repairWorkbook');
}

function unloading() {
  return import('../../actions/unloadPlan');
}

/** The plan and the units that ship with the product. */
async function shipped() {
  const [{ bundledReading }, { bundledRegistry }] = await Promise.all([
    import('../../plan/bundled/bundledPlan'),
    import('../../plan/unit/bundledRegistry'),
  ]);
  return { reading: bundledReading, registry: bundledRegistry };
}
