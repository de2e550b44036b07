import type { ReactNode } from 'react';
import { activateSheet } from '../model/sheets';
import type { WorkbookModel } from '../model/workbookModel';
import { useWords } from './WordsContext';

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({ model }: { readonly model: WorkbookModel }): ReactNode {
  const say = useWords();
  const active = model.activeSheet;
  return (
    <div className="tabs" role="tablist" aria-label={say('workbench.sheets')}>
      {model.document.sheets
        .filter((sheet) => sheet.visibility === 'visible')
        .map((sheet) => (
          <button
            key={sheet.name}
            type="button"
            role="tab"
            aria-selected={sheet === active}
            style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined}
            onClick={() => activateSheet(model, sheet, 'person')}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
