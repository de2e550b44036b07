import type { LifeFinding } from '../../review/life/life';
import { cellAddress, columnHeading } from '../findings/columnHeading';
import { useSay } from '../language/LanguageContext';
import { useLifeStyles } from './styles';

/** What the last check found in the row. */
export function FindingsNow({ findings }: { readonly findings: readonly LifeFinding[] }) {
  const styles = useLifeStyles();
  const say = useSay();
  return (
    <section>
      <h3 className={styles.heading}>{say('pane.life.findings')}</h3>
      {findings.length === 0 && <p className={styles.text}>{say('pane.life.findings.none')}</p>}
      <ul className={styles.list}>
        {findings.map(({ finding, decision }) => {
          const message = say(finding.message);
          return (
            <li key={finding.id} className={styles.item}>
              <p className={styles.term}>
                {[columnHeading(finding), cellAddress(finding)].filter(Boolean).join(' · ')}
              </p>
              <p className={styles.text}>
                {decision ? say(`pane.life.decided.${decision.kind}`, { what: message }) : message}
              </p>
              {decision && decision.reason !== '' && (
                <p className={styles.term}>{say('pane.life.reason', { reason: decision.reason })}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
