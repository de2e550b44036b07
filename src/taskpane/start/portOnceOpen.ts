import type { VisiblePort } from '../../workbook/port';

type Operation = Exclude<keyof VisiblePort, 'readPlan' | 'canMend' | 'unlocked' | 'opensSheets'>;

/**
 * A port that can be given to the pane before Excel has answered: every operation waits for `opened`, and
 * rejects with what it rejected with. Where the workbook is to be looked at after that, `openAgain` is called:
 * a library that could not start does not start later in the same page.
 */
export function portOnceOpen(
  opened: Promise<VisiblePort>,
  openAgain: () => void,
  opensSheets = false,
): VisiblePort {
  let failed = false;
  opened.catch(() => {
    failed = true;
  });
  const onceOpen = <Name extends Operation>(name: Name): VisiblePort[Name] => {
    type Input = Parameters<VisiblePort[Name]>;
    const operate = async (...input: Input): Promise<unknown> => {
      if (failed && name === 'survey') openAgain();
      const operation = (await opened)[name] as (...input: Input) => Promise<unknown>;
      return operation(...input);
    };
    return operate as VisiblePort[Name];
  };
  return {
    survey: onceOpen('survey'),
    read: onceOpen('read'),
    readAgain: onceOpen('readAgain'),
    create: onceOpen('create'),
    apply: onceOpen('apply'),
    replaceRows: onceOpen('replaceRows'),
    merge: onceOpen('merge'),
    readWhole: onceOpen('readWhole'),
    removePlan: onceOpen('removePlan'),
    setFree: onceOpen('setFree'),
    rejoin: onceOpen('rejoin'),
    clearUnfinished: onceOpen('clearUnfinished'),
    setHighlights: onceOpen('setHighlights'),
    setSettings: onceOpen('setSettings'),
    ready: onceOpen('ready'),
    reveal: onceOpen('reveal'),
    selectedRow: onceOpen('selectedRow'),
    clearFilter: onceOpen('clearFilter'),
    unlocked: (unlock) =>
      portOnceOpen(
        opened.then((port) => port.unlocked(unlock)),
        openAgain,
        true,
      ),
    opensSheets,
    protectLeftOpen: onceOpen('protectLeftOpen'),
    watch: onceOpen('watch'),
    inspect: onceOpen('inspect'),
    mend: onceOpen('mend'),
  };
}
