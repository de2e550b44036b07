import { useState, type ReactNode } from 'react';
import { say, type Language } from '../../i18n/catalogue';
import { Failure } from '../../plan/failure';
import { readXlsx } from '../../files/xlsx/read/readXlsx';
import { writeXlsx } from '../../files/xlsx/write/writeXlsx';
import { emptyDocument } from '../../workbook/emptyDocument';
import { download } from './download';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { PaneFrame } from './PaneFrame';
import type { SampleDrawer } from './samples/drawer';
import { Samples } from './samples/Samples';
import { useSamplesOpen } from './samples/useSamplesOpen';
import { SheetTabs } from './SheetTabs';
import { setTyping, type StandIn } from './standIn';
import { StateBar } from './StateBar';
import { Toolbar } from './Toolbar';
import { useModel } from './useModel';
import { useWorkbook } from './useWorkbook';
import { WordsContext } from './WordsContext';

const DOWNLOAD_NAME = 'ke-hoach.xlsx';

interface WorkbenchProps {
  readonly standIn: StandIn;
  /** What pasted samples ask the page for. */
  readonly drawer: SampleDrawer;
}

/** The page: a spreadsheet on the left, the unchanged task pane on the right, one workbook under both. */
export function Workbench({ standIn, drawer }: WorkbenchProps): ReactNode {
  const { model } = standIn;
  useModel(model);
  const [language, setLanguage] = useState<Language>('vi');
  const [trouble, setTrouble] = useState<string | null>(null);
  const { open, show, enter, end } = useWorkbook(standIn);
  const [samples, setSamples] = useSamplesOpen(drawer);
  const sheet = model.activeSheet;

  const openFile = async (file: File): Promise<void> => {
    try {
      show(readXlsx(new Uint8Array(await file.arrayBuffer())).document);
      setTrouble(null);
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
          state={open?.state ?? null}
          onState={(state) => void enter(state)}
          samples={samples}
          onSamples={() => setSamples(!samples)}
          onNew={() => show(emptyDocument())}
          onOpen={(file) => void openFile(file)}
          onSave={() =>
            download(writeXlsx(model.settle(), { modified: new Date().toISOString() }), DOWNLOAD_NAME)
          }
        />
        {open?.state && <StateBar state={open.state} onEnd={open.end && end} />}
        <main>
          <section className="book">
            <FormulaBar model={model} sheet={sheet} />
            <Grid
              key={`${String(open?.number)} ${sheet.name}`}
              model={model}
              sheet={sheet}
              typing={open?.state?.typing ?? null}
              onTyping={(typing) => setTyping(standIn, typing)}
              onTrouble={setTrouble}
            />
            <SheetTabs model={model} />
            {samples && <Samples drawer={drawer} onClose={() => setSamples(false)} />}
          </section>
          {open && (
            <PaneFrame
              workbook={open.number}
              withoutLibrary={open.state?.withoutLibrary ?? false}
              onLanguage={setLanguage}
            />
          )}
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
