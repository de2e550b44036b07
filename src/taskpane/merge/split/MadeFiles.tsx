import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../language/LanguageContext';
import { SavedFileLine } from '../../save/SavedFileLine';
import { SavedPlace } from '../../save/SavedPlace';
import type { MadePackages } from '../mergeWork';
import { Fold } from '../Fold';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What was made: one zip, which can be saved again, and every file in it by itself. */
export function MadeFiles({ made }: { readonly made: MadePackages }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <SavedPlace
      label={say('pane.merge.made.title')}
      made={made}
      sentence={say('pane.merge.made', { count: made.single.length - 1, period: made.period })}
    >
      <SavedFileLine saved={made.archive} />
      <p className={styles.hint}>{say('pane.merge.made.hint')}</p>
      <Fold title={say('pane.merge.made.single', { count: made.single.length })}>
        <ul className={styles.list}>
          {made.single.map((each) => (
            <li key={each.file.name}>
              <SavedFileLine saved={each} />
            </li>
          ))}
        </ul>
      </Fold>
    </SavedPlace>
  );
}
