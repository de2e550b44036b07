import { createRequire } from 'node:module';
import webpack from 'webpack';

type Configurations = (env: Record<string, unknown>, argv: { mode: string }) => webpack.Configuration[];

const configurations = createRequire(__filename)('../webpack.config.js') as Configurations;

/** The named webpack configuration, for production. Throws where there is none. */
export function configurationOf(name: string): webpack.Configuration {
  const found = configurations({}, { mode: 'production' }).find((each) => each.name === name);
  if (!found) throw new Error(`webpack.config.js knows no ${name}.`);
  return found;
}

/** Builds the named webpack configurations; throws with webpack's own words where one fails. */
export function build(names: readonly string[]): Promise<void> {
  return run(names.map(configurationOf));
}

/** Builds as the configurations say; throws with webpack's own words where one fails. */
export async function run(chosen: webpack.Configuration[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    webpack(chosen, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors())
        reject(new Error(stats?.toString({ preset: 'errors-only' }) ?? 'No answer from webpack.'));
      else resolve();
    });
  });
}
