import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useSay } from '../language/LanguageContext';

/** So much of the list the bar covers at the bottom, in pixels. */
export const STEP_BAR_HEIGHT = 44;

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: `${String(STEP_BAR_HEIGHT)}px`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 240px)': { position: 'static' },
  },
  // In the narrowest pane the words stand alone, so that the bar stays one line in either language.
  button: {
    minWidth: 0,
    minHeight: '24px',
    '& > .fui-Button__icon': { '@media (max-width: 360px)': { display: 'none' } },
  },
});

export interface StepBarProps {
  readonly following: boolean;
  onFollow(following: boolean): void;
  onStep(by: 1 | -1): void;
}

/** The one before, the one after; and whether the sheet goes along. */
export function StepBar({ following, onFollow, onStep }: StepBarProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.bar} role="group" aria-label={say('pane.step-through')}>
      <Button
        size="small"
        className={styles.button}
        icon={<ChevronUpRegular />}
        onClick={() => {
          onStep(-1);
        }}
      >
        {say('pane.step-through.previous')}
      </Button>
      <Button
        size="small"
        className={styles.button}
        icon={<ChevronDownRegular />}
        onClick={() => {
          onStep(1);
        }}
      >
        {say('pane.step-through.next')}
      </Button>
      <Switch
        checked={following}
        label={say('pane.step-through.follow')}
        onChange={(_, { checked }) => {
          onFollow(checked);
        }}
      />
    </div>
  );
}
