import type { SheetProtection } from '../../workbook/document';
import { protectionFlagNames } from '../../workbook/sheetProtection';
import { protectSheet, unprotectSheet } from '../model/protection';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { living } from './environment';
import type { SheetState } from './worksheet';

const SELECTION_MODES = ['Normal', 'Unlocked', 'None'];

/** `Excel.WorksheetProtection`. */
export const worksheetProtection = define<SheetState>({
  type: 'WorksheetProtection',
  read: {
    Protected: ({ env, sheet }) => living(env, sheet).protection !== null,
    Options: ({ sheet: { protection } }) =>
      protection === null
        ? null
        : {
            ...Object.fromEntries(protectionFlagNames.map((name) => [name, protection[name] ?? false])),
            selectionMode: protection.selectionMode ?? 'Normal',
          },
  },
  call: {
    Protect: ({ env, sheet }, args) => {
      const allowed = allowedBy(args.record(0));
      protectSheet(env.model, living(env, sheet), allowed, args.optionalText(1));
    },
    Unprotect: ({ env, sheet }, args) => {
      unprotectSheet(env.model, living(env, sheet), args.optionalText(0));
    },
  },
});

/** @throws Refusal `InvalidArgument` for a mode of selection that there is not */
function allowedBy(options: Readonly<Record<string, unknown>>): SheetProtection {
  const allowed: SheetProtection = {};
  for (const name of protectionFlagNames) if (options[name] === true) allowed[name] = true;
  const { selectionMode = 'Normal' } = options;
  if (typeof selectionMode !== 'string' || !SELECTION_MODES.includes(selectionMode)) {
    throw new Refusal('InvalidArgument', 'There is no such mode of selection.');
  }
  if (selectionMode === 'Unlocked' || selectionMode === 'None') allowed.selectionMode = selectionMode;
  return allowed;
}
