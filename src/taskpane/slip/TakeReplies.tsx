import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import { ProblemMessage } from '../frame/ProblemMessage';
import { useSay } from '../language/LanguageContext';
import { usePaneState } from '../session/SessionContext';
import { readSlips, type ReadSlip } from './readSlips';
import { ReplyTable } from './ReplyTable';

const useStyles = makeStyles({
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Asks for the slips that came back, and shows what they answer before any of it is written. */
export function TakeReplies({ outcome }: { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const say = useSay();
  const { work } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<readonly ReadSlip[] | null>(null);
  const slips = read?.flatMap((each) => ('reply' in each ? [each.reply] : [])) ?? [];

  return (
    <>
      <p className={styles.sentence}>{say('pane.reply.sentence')}</p>
      <div>
        <Button disabledFocusable={work !== null} onClick={() => input.current?.click()}>
          {say('pane.reply.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".xlsx,.xlsm"
          aria-label={say('pane.reply.choose')}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // So that the same file, changed meanwhile, can be chosen again.
            target.value = '';
            void readSlips(files).then(setRead);
          }}
        />
      </div>
      {read?.map((each) =>
        'reply' in each ? null : (
          <ProblemMessage
            key={each.file}
            message={{ code: 'pane.reply.refused', params: { file: each.file, why: say(each.message) } }}
            details={each.details}
          />
        ),
      )}
      {slips.length > 0 && (
        <ReplyTable
          key={slips.map(({ file, modified }) => `${file} ${modified ?? ''}`).join('\n')}
          replies={slips}
          outcome={outcome}
        />
      )}
    </>
  );
}
