import { refused, type Fact } from './fact';
import { read, type Stage } from './stage';
import { withTable } from './withTable';

/** Protects the first sheet but for A1, and goes on in another request. */
function locked(
  work: (stage: Stage) => unknown,
  options: Excel.WorksheetProtectionOptions = {},
): Fact['does'] {
  return async (stage) => {
    stage.sheet.getRange('A1').format.protection.locked = false;
    stage.sheet.protection.protect(options);
    await stage.sync();
    return work(stage);
  };
}

const NEEDLESS = 'reported: office-js #6784';
const LOCKED = 'reported: microsoft-graph-docs #4546, office-js #2871';

export const protection: readonly Fact[] = [
  {
    title: 'A protected sheet takes values in open cells.',
    source: 'documented: Types, WorksheetProtection',
    does: locked(({ sheet }) => {
      sheet.getRange('A1').values = [['mở']];
      return read(sheet.getRange('A1'), 'values');
    }),
    answers: [['mở']],
  },
  {
    title: 'Writing a locked cell is AccessDenied: programs have no way around.',
    source: LOCKED,
    does: locked(({ sheet }) => void (sheet.getRange('A2').values = [['x']])),
    answers: refused('AccessDenied'),
  },
  {
    title: 'Writing null over a locked cell is AccessDenied, though it would leave it as it is.',
    source: LOCKED,
    does: locked(({ sheet }) => void (sheet.getRange('A2').values = [[null]])),
    answers: refused('AccessDenied'),
  },
  {
    title: 'Writing a block of which one cell is locked is AccessDenied.',
    source: LOCKED,
    does: locked(({ sheet }) => void (sheet.getRange('A1:A2').values = [['x'], ['y']])),
    answers: refused('AccessDenied'),
  },
  {
    title: 'Formats, rules and rows of a protected sheet are AccessDenied.',
    source: LOCKED,
    does: locked(async ({ sheet, sync }) => {
      const tries: (() => void)[] = [
        () => void (sheet.getRange('A1').format.fill.color = '#FF0000'),
        () => void sheet.getRange('A1').conditionalFormats.add('Custom'),
        () =>
          void (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
        () => void sheet.getRange('2:2').insert('Down'),
        () => void (sheet.getRange('2:2').rowHidden = true),
      ];
      const codes: string[] = [];
      for (const attempt of tries) {
        attempt();
        codes.push(
          await sync().then(
            () => 'taken',
            (error: { code: string }) => error.code,
          ),
        );
      }
      return codes;
    }),
    answers: Array.from({ length: 5 }, () => 'AccessDenied'),
  },
  {
    title: 'Tables of a protected sheet get no rows, open cells or not.',
    source: 'general knowledge',
    does: withTable(({ sheet, table }) => {
      sheet.getRange('A1:H20').format.protection.locked = false;
      sheet.protection.protect();
      table.rows.add(undefined, [['A.3', '', '']]);
    }),
    answers: refused('AccessDenied'),
  },
  {
    title: 'Protecting a protected sheet fails.',
    source: 'documented: Types, WorksheetProtection.protect',
    does: locked(({ sheet }) => sheet.protection.protect()),
    answers: refused('AccessDenied'),
  },
  {
    title: 'A needless unprotect is AccessDenied from build 2605 on.',
    source: NEEDLESS,
    unsettled: 'needlessUnprotect',
    does: ({ sheet }) => sheet.protection.unprotect(),
    answers: refused('AccessDenied'),
  },
  {
    title: 'A needless unprotect does nothing where the stand-in is told so.',
    source: NEEDLESS,
    unsettled: 'needlessUnprotect',
    given: { needlessUnprotect: 'nothing' },
    does: ({ sheet }) => {
      sheet.protection.unprotect();
      return read(sheet.protection, 'protected');
    },
    answers: false,
  },
  {
    title: 'unprotect opens a protected sheet.',
    source: 'documented: Types, WorksheetProtection.unprotect',
    unsettled: 'neededUnprotect',
    does: locked(({ sheet }) => {
      sheet.protection.unprotect();
      return read(sheet.protection, 'protected');
    }),
    answers: false,
  },
  {
    title: 'Some builds deny even an unprotect that is needed, where the stand-in is told so.',
    source: NEEDLESS,
    unsettled: 'neededUnprotect',
    given: { neededUnprotect: 'AccessDenied' },
    does: locked(({ sheet }) => sheet.protection.unprotect()),
    answers: refused('AccessDenied'),
  },
  {
    title: 'A sheet tells that it is protected, and what is allowed.',
    source: 'documented: Types, WorksheetProtection',
    does: locked(
      async ({ sheet }) => {
        const { protection: own } = sheet;
        const options = await read(own, 'options');
        return [await read(own, 'protected'), options.allowAutoFilter, options.allowSort];
      },
      { allowAutoFilter: true },
    ),
    answers: [true, true, false],
  },
  {
    title: 'A sheet tells every option that it was protected with, so that it can be protected so again.',
    source: 'documented: Types, WorksheetProtectionOptions',
    does: locked(({ sheet }) => read(sheet.protection, 'options'), {
      allowFormatCells: true,
      allowInsertRows: true,
      selectionMode: 'Unlocked',
    }),
    answers: {
      allowAutoFilter: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: true,
      allowPivotTables: false,
      allowSort: false,
      selectionMode: 'Unlocked',
    },
  },
  {
    title: 'unprotect with the password opens a sheet that has one.',
    source: 'documented: Types, WorksheetProtection.unprotect',
    does: async ({ sheet, sync }) => {
      sheet.protection.protect({}, 'bí mật');
      await sync();
      sheet.protection.unprotect('bí mật');
      return read(sheet.protection, 'protected');
    },
    answers: false,
  },
  {
    title: 'unprotect with another password, or none, is AccessDenied.',
    source: 'general knowledge',
    does: async ({ sheet, sync }) => {
      sheet.protection.protect({}, 'bí mật');
      await sync();
      const codes: string[] = [];
      for (const password of ['Bí mật', '', undefined]) {
        sheet.protection.unprotect(password);
        codes.push(
          await sync().then(
            () => 'taken',
            (error: { code: string }) => error.code,
          ),
        );
      }
      return [...codes, await read(sheet.protection, 'protected')];
    },
    answers: ['AccessDenied', 'AccessDenied', 'AccessDenied', true],
  },
  {
    title: 'unprotect takes any password for a sheet that has none.',
    source: 'general knowledge',
    does: locked(({ sheet }) => {
      sheet.protection.unprotect('x');
      return read(sheet.protection, 'protected');
    }),
    answers: false,
  },
  {
    title: 'Undo ends where a sheet is protected.',
    source: 'documented: Office Add-ins docs, undo',
    does: ended(({ sheet }) => sheet.protection.protect()),
    answers: [true, 0, ['protection']],
  },
  {
    title: 'Undo ends where a sheet is deleted.',
    source: 'documented: Office Add-ins docs, undo',
    does: ended(({ workbook }) => workbook.worksheets.getItem('Hai').delete()),
    answers: [true, 0, ['sheetDeleted']],
  },
  {
    title: 'Undo ends on the desktop where a sheet is renamed.',
    source: 'documented: Office Add-ins docs, undo',
    does: ended(({ sheet }) => void (sheet.name = 'Ba')),
    answers: [true, 0, ['sheetRenamed']],
  },
  {
    title: 'Undo ends on the desktop where a sheet is moved.',
    source: 'documented: Office Add-ins docs, undo',
    does: ended(({ sheet }) => void (sheet.position = 1)),
    answers: [true, 0, ['sheetMoved']],
  },
  {
    title: 'Undo ends on the desktop where a sheet is hidden.',
    source: 'documented: Office Add-ins docs, undo',
    does: ended(({ sheet }) => void (sheet.visibility = 'Hidden')),
    answers: [true, 0, ['sheetVisibility']],
  },
  {
    title: 'Undo goes on over a renamed sheet on the web.',
    source: 'documented: Office Add-ins docs, undo',
    given: { platform: 'web' },
    does: ended(({ sheet }) => void (sheet.name = 'Ba')),
    answers: [true, 3, []],
  },
  {
    title: 'Undo goes on over values that a program writes.',
    source: 'documented: Office Add-ins docs, undo',
    does: ended(({ sheet }) => void (sheet.getRange('B1').values = [['y']])),
    answers: [true, 3, []],
  },
];

/** Whether there was something to take back before, how many steps there are after, and what ended those before. */
function ended(work: (stage: Stage) => void): Fact['does'] {
  return async (stage) => {
    const { workbook, host, model, sync } = stage;
    workbook.worksheets.add('Hai');
    await sync();
    host.person.type('Sheet1', 'A1', 'x');
    const before = model.undo.steps > 0;
    work(stage);
    await sync();
    return [before, model.undo.steps, model.undo.ends];
  };
}
