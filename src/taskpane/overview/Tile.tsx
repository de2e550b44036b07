import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../i18n/format';
import { useOpenPanel } from '../frame/PanelContext';
import { useLanguage, useSay } from '../language/LanguageContext';
import type { Figure } from './figures';
import { HighlightSwatch } from './HighlightSwatch';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3 },
  word: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface TileProps {
  readonly figure: Figure;
  readonly dueSoonDays: number;
}

/** A number and its word; pressed, it opens its rows. */
export function Tile({ figure, dueSoonDays }: TileProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const openPanel = useOpenPanel();
  const count = figure.rows.length;
  const label = { code: figure.label, params: { days: dueSoonDays } };
  return (
    <button
      type="button"
      className={styles.tile}
      onClick={() => {
        openPanel({ kind: 'rows', title: label, groups: [{ title: null, rows: figure.rows }] });
      }}
    >
      <span className={mergeClasses(styles.number, count === 0 && styles.none)}>
        {formatNumber(language, count)}
      </span>
      <span className={styles.word}>
        <HighlightSwatch id={figure.id} />
        {say(label)}
      </span>
    </button>
  );
}
