import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DragEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../language/LanguageContext';
import { problemOf } from '../../session/problem';
import { useMergeStore, useMergeValue } from '../mergeWork';
import { filesUnder, type DroppedEntry, type FoundFile } from './droppedFiles';
import { isWanted } from './returnSource';
import { takeReturns } from './takeReturns';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const KINDS = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.zip';

/** Takes files, folders and archives: chosen, or dropped on it. */
export function TakeFiles() {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const busy = useMergeValue(({ job }) => job !== null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (found: readonly FoundFile[]) => {
    void takeReturns(store, found);
  };
  const chosen = (input: HTMLInputElement, within: boolean) => {
    const found = [...(input.files ?? [])].map((file) => ({
      file,
      path: file.webkitRelativePath || file.name,
    }));
    // So that the same file, changed meanwhile, can be chosen again.
    input.value = '';
    take(within ? found.filter(({ path }) => isWanted(path)) : found);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (busy) return;
    const { items, files: plain } = event.dataTransfer;
    const entries = [...items].flatMap((item) => (item.webkitGetAsEntry() as DroppedEntry | null) ?? []);
    try {
      // What another program hands over, a mail's attachment, may be a file without an entry.
      if (entries.length === 0) take([...plain].map((file) => ({ file, path: file.name })));
      else take(await filesUnder(entries));
    } catch (thrown) {
      const { message, details } = problemOf(thrown, null);
      store.change({ fault: { message, details } });
    }
  };
  useEffect(nothingBeside, []);
  return (
    <div
      className={mergeClasses(styles.area, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      <p className={styles.sentence}>{say('pane.merge.receive.sentence')}</p>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => files.current?.click()}>
          {say('pane.merge.receive.choose')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => folder.current?.click()}>
          {say('pane.merge.receive.folder')}
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={KINDS}
        aria-label={say('pane.merge.receive.choose')}
        onChange={({ target }) => {
          chosen(target, false);
        }}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        // React knows the attribute by no other name.
        {...{ webkitdirectory: '' }}
        aria-label={say('pane.merge.receive.folder')}
        onChange={({ target }) => {
          chosen(target, true);
        }}
      />
    </div>
  );
}

/** A file that is dropped beside the area does nothing; a browser would open it in place of the pane. */
function nothingBeside(): () => void {
  const refuse = (event: globalThis.DragEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  addEventListener('dragover', refuse);
  addEventListener('drop', refuse);
  return () => {
    removeEventListener('dragover', refuse);
    removeEventListener('drop', refuse);
  };
}
