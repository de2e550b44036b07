import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { mergeSteps, useMergeStore, useMergeValue } from './mergeWork';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', flexGrow: 1, minWidth: 0 },
  step: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

/** The three steps, in their order; any of them can be gone to. */
export function StepList() {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const step = useMergeValue((work) => work.step);
  return (
    <nav aria-label={say('pane.merge.steps')}>
      <ol className={styles.list}>
        {mergeSteps.map((name, at) => (
          <li key={name} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.step, name === step && styles.chosen)}
              {...(name === step ? { 'aria-current': 'step' as const } : {})}
              onClick={() => {
                store.change({ step: name });
              }}
            >
              {say(`pane.merge.step.${name}`, { number: at + 1 })}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
