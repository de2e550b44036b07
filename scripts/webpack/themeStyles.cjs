const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');

const ofFluent = createRequire(require.resolve('@fluentui/react-components'));
const { webDarkTheme, webLightTheme } = ofFluent('@fluentui/react-theme');

/**
 * Writes `theme.css`: the variables of Fluent UI's light and dark themes, as far as the scripts and the page
 * name them, which is a quarter. As a style sheet they are there before any script, and cost none.
 */
module.exports = class ThemeStyles {
  /** @param {string} page the page that is drawn before the scripts come */
  constructor(page) {
    this.page = page;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThemeStyles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'ThemeStyles', stage }, (assets) => {
        const scripts = Object.keys(assets).filter((name) => !name.includes('/') && name.endsWith('.js'));
        const texts = scripts.map((name) => assets[name].source().toString());
        const names = namesIn([...texts, readFileSync(this.page, 'utf8')].join('\n'));
        compilation.emitAsset('theme.css', new sources.RawSource(themeStyles(names)));
      });
    });
  }
};

/** The variables of the theme that a text names, in the theme's order. */
function namesIn(text) {
  const named = new Set([...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name));
  return Object.keys(webLightTheme).filter((name) => named.has(name));
}

/** Light, and dark where the page says so, or where it says nothing and the browser prefers dark. */
function themeStyles(names) {
  const light = names.map((name) => `--${name}:${webLightTheme[name]}`).join(';');
  const dark = names
    .filter((name) => webDarkTheme[name] !== webLightTheme[name])
    .map((name) => `--${name}:${webDarkTheme[name]}`)
    .join(';');
  return [
    `:root{color-scheme:light;${light}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${dark}}}`,
  ].join('\n');
}

module.exports.themeStyles = themeStyles;
module.exports.namesIn = namesIn;
