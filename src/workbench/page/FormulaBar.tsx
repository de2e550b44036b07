import { type ReactNode } from 'react';
import type { SheetDocument } from '../../workbook/document';
import { cellName } from '../../workbook/a1';
import type { WorkbookModel } from '../model/workbookModel';
import { formulaText } from '../model/writeCells';
import { useWords } from './WordsContext';

interface FormulaBarProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetDocument;
}

/** The name of the chosen cell and what stands in it: its formula or its constant. */
export function FormulaBar({ model, sheet }: FormulaBarProps): ReactNode {
  const say = useWords();
  const { top, left } = model.selection(sheet);
  const content = formulaText(model, sheet.name, top, left);
  const shown = typeof content === 'object' && content !== null ? content.error : String(content ?? '');
  return (
    <div className="formula-bar">
      <output aria-label={say('workbench.cell')}>{cellName(top, left)}</output>
      <span aria-hidden="true">fx</span>
      <output className="content" aria-label={say('workbench.content')}>
        {shown}
      </output>
    </div>
  );
}
