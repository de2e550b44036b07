import { Button } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { detailsOf } from '../session/problem';
import { ProblemMessage } from './ProblemMessage';

/** What stands in the place of a part that broke, or whose code could not be fetched. */
export function BrokenPart({ thrown, onRetry }: { readonly thrown: unknown; readonly onRetry: () => void }) {
  const say = useSay();
  const notFetched = thrown instanceof Error && thrown.name === 'ChunkLoadError';
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
