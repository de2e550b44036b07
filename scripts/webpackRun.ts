import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';

type Configurations = (env: Record<string, unknown>, argv: { mode: string }) => webpack.Configuration[];

/** Builds the named webpack configurations; throws with webpack's own words where one fails. */
export async function build(names: readonly string[]): Promise<void> {
  const imported: unknown = await import(pathToFileURL(path.join(__dirname, '..', 'webpack.config.js')).href);
  const configurations = (imported as { default: Configurations }).default({}, { mode: 'production' });
  const chosen = configurations.filter((configuration) => names.includes(configuration.name ?? ''));
  await new Promise<void>((resolve, reject) => {
    webpack(chosen, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors())
        reject(new Error(stats?.toString({ preset: 'errors-only' }) ?? 'No answer from webpack.'));
      else resolve();
    });
  });
}
