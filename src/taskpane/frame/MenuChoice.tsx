import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface MenuChoiceProps {
  readonly label: string;
  readonly lang?: string;
  /** Absent where the item is no choice among several. */
  readonly checked?: boolean;
  onChoose(): void;
}

/** One line of the menu. */
export function MenuChoice({ label, lang, checked, onChoose }: MenuChoiceProps) {
  const styles = useStyles();
  const role =
    checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked };
  return (
    <button
      type="button"
      data-item
      tabIndex={-1}
      lang={lang}
      className={styles.item}
      onClick={onChoose}
      {...role}
    >
      <span>{checked === true && <CheckmarkRegular aria-hidden="true" />}</span>
      {label}
    </button>
  );
}
