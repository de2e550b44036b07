import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitPackage } from '../../../consolidate/package/packagesOf';
import { useSay } from '../../language/LanguageContext';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
  },
  counts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface UnitListProps {
  readonly packages: readonly UnitPackage[];
  /** The codes of units that get no package. */
  readonly left: ReadonlySet<string>;
  onLeave(left: ReadonlySet<string>): void;
}

/** Every unit that the plan asks something of, with how many rows; each can be left out. */
export function UnitList({ packages, left, onLeave }: UnitListProps) {
  const styles = useStyles();
  const say = useSay();
  const chosen = packages.filter(({ unit }) => !left.has(unit)).length;
  return (
    <section aria-label={say('pane.merge.units')}>
      <Checkbox
        checked={chosen === packages.length ? true : chosen === 0 ? false : 'mixed'}
        label={say('pane.merge.units.all', { chosen, count: packages.length })}
        onChange={() => {
          onLeave(chosen === packages.length ? new Set(packages.map(({ unit }) => unit)) : new Set());
        }}
      />
      <ul className={styles.list}>
        {packages.map(({ unit, name, leads, coordinates }) => (
          <li key={unit} className={styles.item}>
            <Checkbox
              checked={!left.has(unit)}
              label={
                <>
                  <span lang="vi">{name}</span>
                  <span className={styles.counts}>
                    {say('pane.merge.units.rows', { leads, coordinates })}
                  </span>
                </>
              }
              onChange={(_, { checked }) => {
                const next = new Set(left);
                if (checked === true) next.delete(unit);
                else next.add(unit);
                onLeave(next);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
