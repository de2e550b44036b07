import { Button } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { UnlockOffer } from '../protection/protectionParts';
import { ProblemMessage } from './ProblemMessage';

/** The last failure, until it is tried again or put away. */
export function ProblemBar() {
  const { session } = useScope();
  const { problem } = usePaneState();
  const say = useSay();
  if (!problem) return null;
  const { retry, unlock } = problem;
  return (
    <ProblemMessage
      message={problem.message}
      details={problem.details}
      offer={retry && unlock && <UnlockOffer command={retry} password={unlock === 'password'} />}
      actions={
        <>
          {retry && !unlock && (
            <Button size="small" appearance="primary" onClick={() => void session.run(retry)}>
              {say(problem.retryLabel)}
            </Button>
          )}
          <Button size="small" onClick={session.dismissProblem}>
            {say('pane.close')}
          </Button>
        </>
      }
    />
  );
}
