import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { createElement, lazy, Suspense, useState } from 'react';
import { useSay } from '../language/LanguageContext';
import { learnAll } from '../language/sentences';
import { Boundary } from './Boundary';

const useStyles = makeStyles({
  fetching: {
    margin: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    visibility: 'hidden',
    animationName: { to: { visibility: 'visible' } },
    animationDuration: '0s',
    animationDelay: '300ms',
    animationFillMode: 'forwards',
  },
});

type Loader<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/**
 * A component whose code is fetched when it is first shown, with the sentences that it says. Where the code
 * cannot be fetched, a sentence stands in its place with a button that tries again.
 */
export function lazyPart<Props extends object>(loadCode: Loader<Props>): ComponentType<Props> {
  const load: Loader<Props> = async () => {
    const [code] = await Promise.all([loadCode(), learnAll()]);
    return code;
  };
  let fetched: ComponentType<Props> = lazy(load);

  return function LazyPart(props: Props) {
    const [part, setPart] = useState<ComponentType<Props>>(() => fetched);
    const again = () => {
      const next: ComponentType<Props> = lazy(load);
      fetched = next;
      setPart(() => next);
    };
    return (
      <Boundary onRetry={again}>
        <Suspense fallback={<Fetching />}>{createElement(part, props)}</Suspense>
      </Boundary>
    );
  };
}

/** Words that come only where the code takes its time, so that nothing flickers. */
function Fetching() {
  const styles = useStyles();
  const say = useSay();
  return <p className={styles.fetching}>{say('pane.part.fetching')}</p>;
}
