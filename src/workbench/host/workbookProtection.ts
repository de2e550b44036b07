import { isStructureLocked, lockStructure } from '../model/structureLock';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import type { Environment } from './environment';

/** `Excel.WorkbookProtection`; passwords are not known to the stand-in. */
export const workbookProtection = define<Environment>({
  type: 'WorkbookProtection',
  read: { Protected: ({ model }) => isStructureLocked(model) },
  call: {
    Protect: ({ model }, args) => {
      refusePassword(args.at(0));
      lockStructure(model, true);
    },
    Unprotect: ({ model }, args) => {
      refusePassword(args.at(0));
      lockStructure(model, false);
    },
  },
});

function refusePassword(password: unknown): void {
  if (password === undefined || password === null || password === '') return;
  throw new Refusal(
    'NotImplemented',
    'WorkbookProtection.protect with a password is not known to the stand-in.',
  );
}
