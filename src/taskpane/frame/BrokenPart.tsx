import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import { useSay } from '../language/LanguageContext';
import { detailsOf, isNotFetched } from '../session/problem';
import { ProblemMessage } from './ProblemMessage';

/** What stands in the place of a part that broke, or whose code could not be fetched. */
export function BrokenPart({ thrown, onRetry }: { readonly thrown: unknown; readonly onRetry: () => void }) {
  const say = useSay();
  const notFetched = isNotFetched(thrown);
  const retry = useEffectEvent(onRetry);
  // Once the network is back, nobody has to ask for the part again.
  useEffect(() => {
    if (!notFetched) return undefined;
    const back = () => {
      retry();
    };
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('online', back);
    };
  }, [notFetched]);
  return (
    <ProblemMessage
      message={{ code: notFetched ? 'pane.part.not-fetched' : 'pane.problem.broken' }}
      details={detailsOf(thrown)}
      actions={
        <Button size="small" onClick={onRetry}>
          {say('pane.retry')}
        </Button>
      }
    />
  );
}
