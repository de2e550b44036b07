import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks/finding';
import type { CellValue } from '../../workbook/document';
import { cellAddress, columnHeading } from '../findings/columnHeading';
import { useSay } from '../language/LanguageContext';
import { Change } from './Change';

const useStyles = makeStyles({
  line: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  changes: {
    paddingInlineStart: `calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalXS})`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  ask: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FixLineProps {
  readonly finding: Finding;
  readonly ticked: boolean;
  onTick(on: boolean): void;
}

/** One fix: where, and each cell before and after. */
export function FixLine({ finding, ticked, onTick }: FixLineProps) {
  const styles = useStyles();
  const say = useSay();
  const { fix, key } = finding;
  if (!fix) return null;
  const name = [key, columnHeading(finding)].filter(Boolean).join(' · ');
  const address = cellAddress(finding);
  return (
    <div className={styles.line}>
      <Checkbox
        checked={ticked}
        onChange={(_, { checked }) => {
          onTick(checked === true);
        }}
        label={address === null ? name : `${name} (${address})`}
      />
      <div className={styles.changes}>
        {fix.changes.map((change) => (
          <Change
            key={`${change.table} ${change.key} ${change.column} ${change.cell}`}
            before={textOf(change.before)}
            after={textOf(change.after)}
          />
        ))}
        {!fix.sure && <p className={styles.ask}>{say('pane.fixes.unsure')}</p>}
      </div>
    </div>
  );
}

/** A cell's value as text. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
