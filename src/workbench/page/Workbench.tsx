import { useState, type ReactNode } from 'react';
import type { Language } from '../../i18n/catalogue';
import { Failure } from '../../plan/failure';
import { readXlsx } from '../../files/xlsx/read/readXlsx';
import { writeXlsx } from '../../files/xlsx/write/writeXlsx';
import type { WorkbookDocument } from '../../workbook/document';
import { emptyDocument } from '../../workbook/emptyDocument';
import type { WorkbookModel } from '../model/workbookModel';
import { download } from './download';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { PaneFrame } from './PaneFrame';
import { SheetTabs } from './SheetTabs';
import { Toolbar } from './Toolbar';
import { useModel } from './useModel';
import { say } from '../../i18n/catalogue';
import { WordsContext } from './WordsContext';

const DOWNLOAD_NAME = 'ke-hoach.xlsx';

/** The page: a spreadsheet on the left, the unchanged task pane on the right, one workbook under both. */
export function Workbench({ model }: { readonly model: WorkbookModel }): ReactNode {
  useModel(model);
  const [language, setLanguage] = useState<Language>('vi');
  const [trouble, setTrouble] = useState<string | null>(null);
  // Every workbook has a pane of its own, as in Excel.
  const [workbooks, setWorkbooks] = useState(1);
  const sheet = model.activeSheet;

  const show = (document: WorkbookDocument): void => {
    model.open(document);
    setWorkbooks((count) => count + 1);
    setTrouble(null);
  };

  const open = async (file: File): Promise<void> => {
    try {
      show(readXlsx(new Uint8Array(await file.arrayBuffer())).document);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setTrouble(
        say(language, { code: `failure.${error.code}`, params: { ...error.params, file: file.name } }),
      );
    }
  };
  return (
    <WordsContext.Provider value={language}>
      <div className="workbench" lang={language}>
        <Toolbar
          language={language}
          onLanguage={setLanguage}
          onNew={() => show(emptyDocument())}
          onOpen={(file) => void open(file)}
          onSave={() =>
            download(writeXlsx(model.settle(), { modified: new Date().toISOString() }), DOWNLOAD_NAME)
          }
        />
        <main>
          <section className="book">
            <FormulaBar model={model} sheet={sheet} />
            <Grid key={sheet.name} model={model} sheet={sheet} onTrouble={setTrouble} />
            <SheetTabs model={model} />
          </section>
          <PaneFrame workbook={workbooks} />
        </main>
        <div className="trouble" role="alert">
          {trouble !== null && (
            <>
              {trouble}{' '}
              <button type="button" onClick={() => setTrouble(null)}>
                {say(language, { code: 'workbench.close' })}
              </button>
            </>
          )}
        </div>
      </div>
    </WordsContext.Provider>
  );
}
