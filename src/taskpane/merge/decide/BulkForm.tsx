import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Consolidation, Decision } from '../../../consolidate/consolidation';
import { decideBy, type DecisionRule } from '../../../consolidate/decide/decideBy';
import type { MasterView } from '../../../consolidate/master/masterView';
import { useSay } from '../../language/LanguageContext';
import { bulkScopes } from './bulkScopes';
import { Fold } from '../Fold';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, width: '100%' },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const takes = ['lead', 'value', 'master'] as const;

export interface BulkFormProps {
  readonly consolidation: Consolidation;
  readonly master: MasterView;
  onDecide(decisions: readonly Decision[]): void;
}

/** One decision for all that is open of a column, row or file. Says beforehand how many cells it decides. */
export function BulkForm({ consolidation, master, onDecide }: BulkFormProps) {
  const styles = useStyles();
  const say = useSay();
  const scopes = useMemo(() => bulkScopes(consolidation, say), [consolidation, say]);
  const [name, setName] = useState('');
  const [take, setTake] = useState<DecisionRule['take']>('lead');
  const [reason, setReason] = useState('');
  const scope = scopes.find((each) => each.name === name) ?? scopes[0];
  const words = reason.trim();
  const made = useMemo(() => {
    if (!scope) return [];
    const rule: DecisionRule = { scope: scope.scope, take, ...(words === '' ? {} : { reason: words }) };
    return decideBy(rule, consolidation, master);
  }, [scope, take, words, consolidation, master]);
  if (!scope) return null;
  return (
    <Fold title={say('pane.merge.bulk')}>
      <div className={styles.form}>
        <Field className={styles.field} label={say('pane.merge.bulk.scope')}>
          <Select
            className={styles.control}
            value={scope.name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          >
            {scopes.map((each) => (
              <option key={each.name} value={each.name}>
                {each.label}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.field} label={say('pane.merge.bulk.take')}>
          <Select
            className={styles.control}
            value={take}
            onChange={(_, { value }) => {
              setTake(takes.find((each) => each === value) ?? 'lead');
            }}
          >
            {takes.map((each) => (
              <option key={each} value={each}>
                {say(`pane.merge.bulk.take.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.field} label={say('pane.merge.reason')}>
          <Input
            className={styles.control}
            value={reason}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        {made.length < scope.count && (
          <p className={styles.sentence}>
            {say('pane.merge.bulk.left', { count: scope.count - made.length })}
          </p>
        )}
        <div>
          <Button
            disabledFocusable={made.length === 0}
            onClick={() => {
              onDecide(made);
            }}
          >
            {say('pane.merge.bulk.decide', { count: made.length })}
          </Button>
        </div>
      </div>
    </Fold>
  );
}
