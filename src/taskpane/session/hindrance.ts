import { Failure } from '../../plan/failure';
import type { Message } from '../../plan/message';
import type { VisiblePort } from '../../workbook/port';

/** So long between two questions whether Excel is ready. */
export const ASK_AGAIN_MS = 1_000;

/** What the user can end with one press in Excel, and what to press. */
const sentences: Readonly<Record<string, string>> = {
  'excel.cell-edit': 'pane.hindered.cell-edit',
  'excel.other-workbook': 'pane.hindered.other-workbook',
};

/** What keeps Excel from taking requests for the moment, as a sentence; null where it is something else. */
export function hindranceOf(thrown: unknown): Message | null {
  const code = thrown instanceof Failure ? sentences[thrown.code] : undefined;
  return code === undefined ? null : { code };
}

/**
 * Asks until Excel is ready again, or until nobody waits any more. Anything else that is wrong ends the
 * waiting too: the command that is tried next says it.
 */
export async function untilReady(
  port: Pick<VisiblePort, 'ready'>,
  wanted: () => boolean,
  onHindered: (hindrance: Message) => void,
): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    if (!wanted()) return;
    try {
      await port.ready();
      return;
    } catch (thrown) {
      const hindrance = hindranceOf(thrown);
      if (!hindrance) return;
      onHindered(hindrance);
    }
  }
}
