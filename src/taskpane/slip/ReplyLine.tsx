import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReplyItem } from '../../review/reply/replies';
import { headingOf } from '../../workbook/structuredReference';
import { Change } from '../fixes/Change';
import { changedText } from '../fixes/changedText';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  line: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: {
    paddingInlineStart: `calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalXS})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  fact: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  look: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
  },
});

export interface ReplyLineProps {
  readonly item: ReplyItem;
  readonly date1904: boolean;
  readonly ticked: boolean;
  onTick(on: boolean): void;
}

/** One answer: where, who says what, the cell before and after, and why a person should look at it. */
export function ReplyLine({ item, date1904, ticked, onTick }: ReplyLineProps) {
  const styles = useStyles();
  const say = useSay();
  const { asked, unit, kind, reason, change, decision, taken, look } = item;
  const heading = asked.column === null ? '' : headingOf(asked.table, asked.column);
  const name = [asked.key, asked.of, heading].filter(Boolean).join(' · ');
  return (
    <div className={styles.line}>
      <Checkbox
        checked={ticked}
        disabled={taken}
        label={name}
        onChange={(_, { checked }) => {
          onTick(checked === true);
        }}
      />
      <div className={styles.facts}>
        <p className={styles.quiet}>
          {say('pane.reply.said', { unit: unit.name, reply: say(`pane.reply.kind.${kind}`) })}
        </p>
        {reason !== '' && <p className={styles.fact}>{say('pane.reply.reason', { reason })}</p>}
        {change && (
          <Change
            before={changedText(change, 'before', date1904)}
            after={changedText(change, 'after', date1904)}
          />
        )}
        <p className={styles.quiet}>{say(`pane.reply.becomes.${taken ? 'taken' : (decision ?? 'open')}`)}</p>
        {look && <p className={styles.look}>{say(look)}</p>}
      </div>
    </div>
  );
}
