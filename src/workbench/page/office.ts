import { apiSetOf } from '../model/behaviour';
import type { StandIn } from './standIn';

/** The part of `Office` around the library for Excel that the pane and the library ask. */
interface Office {
  onReady(): Promise<{ readonly host: string; readonly platform: string }>;
  readonly context: {
    readonly requirements: { isSetSupported(set: string, version?: string): boolean };
  };
}

/** Tells what stands around the library, as Office does in Excel: that it is ready, and which API sets are there. */
export function officeOf(standIn: StandIn): Office {
  const latest = (): string => standIn.oldApiSet ?? apiSetOf(standIn.model.behaviour.excel);
  const info = { host: 'workbench', platform: 'browser' };
  return {
    onReady: () => (standIn.silent ? new Promise(() => undefined) : Promise.resolve(info)),
    context: {
      requirements: {
        isSetSupported: (set, version = '1.1') =>
          set === 'DelayForCellEdit' || (set === 'ExcelApi' && isAtMost(version, latest())),
      },
    },
  };
}

/** True where version `1.9` comes no later than version `1.14`. */
function isAtMost(version: string, latest: string): boolean {
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  const [latestMajor = 0, latestMinor = 0] = latest.split('.').map(Number);
  return major < latestMajor || (major === latestMajor && minor <= latestMinor);
}
