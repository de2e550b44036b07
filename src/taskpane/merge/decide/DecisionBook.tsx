import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Consolidation } from '../../../consolidate/consolidation';
import { decisionsOf } from '../../../consolidate/decide/isOpen';
import { decisionsJson, readDecisions } from '../../../consolidate/decide/readDecisions';
import type { MasterView } from '../../../consolidate/master/masterView';
import type { Return } from '../../../consolidate/submission/submission';
import type { Message } from '../../../plan/message';
import { useLanguage, useSay } from '../../language/LanguageContext';
import { forget, save, type NewFile, type SavedFile } from '../../save/newFile';
import { SavedFiles } from '../../save/SavedFiles';
import { problemOf } from '../../session/problem';
import { useScope, useWorking } from '../../session/SessionContext';
import { useMergeStore } from '../mergeWork';
import { withOthers } from './decided';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Keeps the decisions: in the workbook, as a file and back from one; and the account as a file. */
export function DecisionBook({
  consolidation,
  returns,
  master,
  fresh,
}: {
  readonly consolidation: Consolidation;
  readonly returns: readonly Return[];
  readonly master: MasterView;
  /** False while the files are held against the workbook anew. */
  readonly fresh: boolean;
}) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const store = useMergeStore();
  const { session, environment } = useScope();
  const working = useWorking();
  const input = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState<readonly SavedFile[] | null>(null);
  const [said, setSaid] = useState<Message | null>(null);
  const decisions = decisionsOf(consolidation);
  const asked = consolidation.conflicts.length + consolidation.requests.length;
  const period = consolidation.period ?? environment.today();

  const give = (file: NewFile) => {
    if (saved) forget(saved);
    setSaved(save([file]));
  };
  const exportDecisions = () => {
    const text = decisionsJson(decisions);
    const bytes = new TextEncoder().encode(text);
    give({ name: `quyet-dinh_${period}.json`, kind: 'json', bytes, text });
  };
  const take = async (file: File) => {
    try {
      const taken = readDecisions(await file.text());
      store.change({ decisions: withOthers(store.get().decisions, taken) });
      setSaid({ code: 'pane.merge.book.taken', params: { count: taken.length } });
    } catch (thrown) {
      setSaid(problemOf(thrown, null).message);
    }
  };
  const giveLedger = async () => {
    try {
      const { ledgerFile } = await import('./ledgerFile');
      const moment = { today: environment.today(), time: environment.timeOfDay(), language };
      give(await ledgerFile({ consolidation, returns, master }, moment));
    } catch (thrown) {
      setSaid(problemOf(thrown, null).message);
    }
  };

  return (
    <div className={styles.part}>
      <div className={styles.actions} role="group" aria-label={say('pane.merge.book')}>
        <Button
          size="small"
          disabledFocusable={working || !fresh || asked === 0}
          onClick={() => void session.run({ kind: 'save-decisions', consolidation, language })}
        >
          {say('pane.merge.book.save')}
        </Button>
        <Button size="small" disabledFocusable={decisions.length === 0} onClick={exportDecisions}>
          {say('pane.merge.book.export')}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {say('pane.merge.book.import')}
        </Button>
        <Button size="small" onClick={() => void giveLedger()}>
          {say('pane.merge.book.ledger')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={say('pane.merge.book.import')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void take(file);
        }}
      />
      <p role="status" className={styles.sentence}>
        {said && say(said)}
      </p>
      {saved && <SavedFiles saved={saved} />}
    </div>
  );
}
