import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitRecord } from '../../plan/unit/unit';
import { lazyPart } from '../frame/lazyPart';
import { NotChecked } from '../overview/NotChecked';
import { usePaneState, useScope } from '../session/SessionContext';
import type { MineFilter } from './mineFilter';
import { MineRows } from './MineRows';
import { UnitChooser } from './UnitChooser';
import { workOf } from './workOf';

const PackageBar = lazyPart(() => import('../package/PackageBar'));

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    '@media (max-width: 240px)': { paddingInline: tokens.spacingHorizontalXS },
  },
});

export interface MinePlaceProps {
  readonly filter: MineFilter;
  onFilter(filter: MineFilter): void;
}

/** The rows of one unit, which is chosen once and remembered on this machine. */
export default function MinePlace({ filter, onFilter }: MinePlaceProps) {
  const styles = useStyles();
  const { session, preferences } = useScope();
  const { checked } = usePaneState();
  const [code, setCode] = useState(() => preferences.get('unit'));
  const [choosing, setChoosing] = useState(false);
  if (!checked) return <NotChecked />;
  const { outcome } = checked;
  const work = workOf(outcome);
  // A package says itself whose it is.
  const sentTo = outcome.snapshot.carrier.content?.package;
  const owner = sentTo && work.registry.byId(sentTo.unit);
  const unit = owner ?? (code === null ? undefined : work.registry.byId(code));
  const choose = (chosen: UnitRecord): void => {
    setCode(chosen.id);
    setChoosing(false);
    session.preferenceKept(preferences.set('unit', chosen.id));
  };
  return (
    <div className={styles.place}>
      {sentTo && <PackageBar outcome={outcome} />}
      {unit === undefined || (choosing && !owner) ? (
        <UnitChooser
          work={work}
          {...(unit === undefined
            ? {}
            : {
                onCancel: () => {
                  setChoosing(false);
                },
              })}
          onChoose={choose}
        />
      ) : (
        <MineRows
          outcome={outcome}
          unit={unit}
          filter={filter}
          onFilter={onFilter}
          onChoose={choose}
          onChangeUnit={
            owner
              ? null
              : () => {
                  setChoosing(true);
                }
          }
        />
      )}
    </div>
  );
}
