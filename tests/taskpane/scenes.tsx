import type { CheckOutcome } from '../../src/actions/checkWorkbook';
import { catalogue } from '../../src/i18n/catalogue';
import { Failure } from '../../src/plan/failure';
import { learn } from '../../src/taskpane/language/sentences';
import { mountPane } from '../../src/taskpane/mountPane';
import { createPreferences } from '../../src/taskpane/start/preferences';
import type { FakeParts } from './fake/environment';
import { blankSurvey, fakeEnvironment, foreignSurvey } from './fake/environment';
import { fakeFindings } from './fake/findings';
import { fakeOutcome } from './fake/outcome';

const never = new Promise<never>(() => undefined);

/** 5,000 findings, one less at each check; those that stay are the same objects, as with the product's own checks. */
function manyFindings(): FakeParts {
  let last: CheckOutcome | null = null;
  return {
    outcome: () => {
      last = last ? { ...last, findings: last.findings.slice(1) } : fakeOutcome(fakeFindings(5000, 0, 0));
      return last;
    },
  };
}

/** The states in which the pane can be looked at, by the name after `#` in the address. */
const scenes: Readonly<Record<string, FakeParts>> = {
  blank: { survey: blankSurvey },
  foreign: { survey: foreignSurvey },
  loading: {
    survey: foreignSurvey,
    actions: {
      loadPlan: {
        perform({ progress }) {
          progress({ code: 'action.load-plan.write' }, 3, 8);
          return never;
        },
      },
    },
  },
  silent: { port: { survey: () => never } },
  refused: {
    survey: blankSurvey,
    actions: { loadPlan: { perform: () => Promise.reject(new Failure('workbook.already-loaded')) } },
  },
  broken: {
    port: { survey: () => Promise.reject(new Error('GeneralException: an internal error has occurred')) },
  },
  damaged: {
    outcome: () => {
      const outcome = fakeOutcome([]);
      return { ...outcome, snapshot: { ...outcome.snapshot, tables: {} } };
    },
  },
  loaded: {},
  filtered: {
    actions: { showPlace: { perform: () => Promise.resolve({ filtered: true, hidden: false }) } },
  },
  clean: { outcome: () => fakeOutcome([]) },
  many: manyFindings(),
};

learn(catalogue);
const element = document.getElementById('pane');
const { environment } = fakeEnvironment(scenes[location.hash.slice(1)] ?? {});
if (element) {
  mountPane(element, {
    environment,
    preferences: createPreferences(() => window.localStorage),
    opened: Promise.resolve({
      host: { host: 'preview', platform: 'browser', version: '' },
      officeBackground: undefined,
    }),
  });
}
