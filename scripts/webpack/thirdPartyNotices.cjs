const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const NOTICE = /^(?:licen[cs]e|notice)(?:[.-].*)?$/i;

/**
 * Writes `third-party.txt` beside what was built: each package whose code is in it, with its version, its licence
 * and the notices that the licence asks to be kept.
 */
class ThirdPartyNotices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const text = foldersOf(compilation.modules).map(noticesOf).join('\n\n');
        compilation.emitAsset('third-party.txt', new sources.RawSource(`${text}\n`));
      });
    });
  }
}

/** The folders of the packages that modules come from, each once, in the order of their names. */
function foldersOf(modules) {
  const folders = new Set();
  for (const module of modules) {
    for (const { resource } of module.modules ?? [module]) {
      const folder = PACKAGE.exec(resource ?? '')?.[1];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort();
}

function noticesOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const notices = readdirSync(folder)
    .filter((file) => NOTICE.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...notices].join('\n\n');
}

module.exports = ThirdPartyNotices;
