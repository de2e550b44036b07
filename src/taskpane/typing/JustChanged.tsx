import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Finding } from '../../checks/finding';
import { columnHeading } from '../findings/columnHeading';
import { useShowFinding } from '../findings/useShowFinding';
import { MessageStrip } from '../frame/MessageStrip';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import type { News } from '../session/news';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // The list says the rest; a long sentence must not push it out of the pane.
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface JustChangedProps {
  readonly news: News;
}

/** The newest finding in what the user changed, else in what somebody else changed, and what can be done about it. */
export function JustChanged({ news }: JustChangedProps) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  const openPanel = useOpenPanel();
  const show = useShowFinding();
  const { own, others, cellsOfOthers } = news;
  const finding = own[0] ?? others[0] ?? null;
  const more = own.length + others.length - 1;
  return (
    <MessageStrip
      intent={finding ? 'warning' : 'info'}
      actions={
        finding && (
          <>
            {finding.cell !== null && (
              <Button
                size="small"
                disabledFocusable={work !== null}
                aria-label={say('pane.finding.show.label', { name: nameOf(finding) })}
                onClick={() => {
                  show(finding);
                }}
              >
                {say('pane.finding.show')}
              </Button>
            )}
            {finding.fix && (
              <Button
                size="small"
                disabledFocusable={work !== null}
                aria-label={say('pane.finding.fix.label', { name: nameOf(finding) })}
                onClick={() => {
                  openPanel({ kind: 'fixes', findings: [finding.id] });
                }}
              >
                {say('pane.finding.fix')}
              </Button>
            )}
          </>
        )
      }
      dismiss={
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={say('pane.close')}
          onClick={session.hideNews}
        />
      }
    >
      {cellsOfOthers > 0 && (
        <p className={styles.more}>{say('pane.typed.cells', { cells: cellsOfOthers })}</p>
      )}
      {finding && (
        <p className={styles.words}>
          {say(own.length > 0 ? 'pane.typed.own' : 'pane.typed.others', {
            address: finding.cell ?? say('pane.typed.workbook'),
            said: say(finding.message),
          })}
        </p>
      )}
      {more > 0 && <p className={styles.more}>{say('pane.typed.more', { count: more })}</p>}
    </MessageStrip>
  );
}

function nameOf(finding: Finding): string {
  return [finding.key ?? finding.cell, finding.of, columnHeading(finding)].filter(Boolean).join(' · ');
}
