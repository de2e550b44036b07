import { applyFixes } from '../../actions/applyFixes';
import { changeSettings } from '../../actions/changeSettings';
import { setHighlights } from '../../actions/setHighlights';
import { showPlace } from '../../actions/showPlace';
import type { PaneActions } from '../paneActions';

/**
 * The product's own actions. What loads and what judges is fetched when it is first used: the first frame
 * needs none of the rules and not the bundled plan.
 */
export const productActions: PaneActions = {
  loadPlan: {
    async perform(context) {
      const [{ loadPlan }, { bundledPlan }, { bundledRegistry }] = await Promise.all([
        import('../../actions/loadPlan'),
        import('../../plan/bundled/bundledPlan'),
        import('../../plan/unit/bundledRegistry'),
      ]);
      return loadPlan.perform(context, { plan: bundledPlan, registry: bundledRegistry, asOf: null });
    },
  },
  checkWorkbook: {
    async perform(context) {
      const [{ checkWorkbook }, { bundledPlan }] = await Promise.all([
        import('../../actions/checkWorkbook'),
        import('../../plan/bundled/bundledPlan'),
      ]);
      return checkWorkbook.perform(context, { asOf: null, original: bundledPlan });
    },
  },
  setHighlights,
  changeSettings,
  applyFixes,
  showPlace,
};
