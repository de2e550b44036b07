import type { SheetProtection } from '../../workbook/document';
import { protectSheet, unprotectSheet } from '../model/protection';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { living } from './environment';
import type { SheetState } from './worksheet';

const ALLOWED = ['allowFormatColumns', 'allowFormatRows', 'allowSort', 'allowAutoFilter'] as const;

/** `Excel.WorksheetProtection`; passwords are not known to the stand-in. */
export const worksheetProtection = define<SheetState>({
  type: 'WorksheetProtection',
  read: {
    Protected: ({ env, sheet }) => living(env, sheet).protection !== null,
    Options: ({ sheet }) =>
      sheet.protection === null
        ? null
        : Object.fromEntries(ALLOWED.map((name) => [name, sheet.protection?.[name] ?? false])),
  },
  call: {
    Protect: ({ env, sheet }, args) => {
      refusePassword(args.at(1));
      const options = args.record(0);
      const allowed: SheetProtection = {};
      for (const name of ALLOWED) if (options[name] === true) allowed[name] = true;
      protectSheet(env.model, living(env, sheet), allowed);
    },
    Unprotect: ({ env, sheet }, args) => {
      refusePassword(args.at(0));
      unprotectSheet(env.model, living(env, sheet));
    },
  },
});

function refusePassword(password: unknown): void {
  if (password === undefined || password === null || password === '') return;
  throw new Refusal(
    'NotImplemented',
    'WorksheetProtection.protect with a password is not known to the stand-in.',
  );
}
