import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useSay } from '../language/LanguageContext';
import type { SavedFile } from './newFile';
import { forget } from './newFile';
import { SavedFileLine } from './SavedFileLine';
import { SavedPlace } from './SavedPlace';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/**
 * What became of the files: each was handed to the browser, and stays to be saved again. Some Excels save
 * nothing from a pane and say nothing of it, so each file has another way too: a workbook opens in a window
 * of its own, the words of a document are copied.
 */
export function SavedFiles({ saved }: { readonly saved: readonly SavedFile[] }) {
  const styles = useStyles();
  const say = useSay();
  useEffect(
    () => () => {
      forget(saved);
    },
    [saved],
  );
  return (
    <SavedPlace made={saved} sentence={say('pane.save.done', { count: saved.length })}>
      <ul className={styles.list}>
        {saved.map((each) => (
          <li key={each.file.name}>
            <SavedFileLine saved={each} />
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        {waysOf(saved)
          .map((way) => say(way))
          .join(' ')}
      </p>
    </SavedPlace>
  );
}

/** The ways to the files that there are for their kinds. */
function waysOf(
  saved: readonly SavedFile[],
): readonly ('pane.save.hint' | 'pane.save.hint.open' | 'pane.save.hint.copy')[] {
  const files = saved.map(({ file }) => file);
  return [
    'pane.save.hint',
    ...(files.some(({ kind }) => kind === 'xlsx') ? (['pane.save.hint.open'] as const) : []),
    ...(files.some(({ text }) => text !== undefined) ? (['pane.save.hint.copy'] as const) : []),
  ];
}
