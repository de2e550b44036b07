const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation } = require('webpack');

const ResponseHeaders = require('./scripts/webpack/responseHeaders.cjs');
const ThemeStyles = require('./scripts/webpack/themeStyles.cjs');
const ThirdPartyNotices = require('./scripts/webpack/thirdPartyNotices.cjs');

const root = (...parts) => path.join(__dirname, ...parts);
const officeJs = root('node_modules', '@microsoft', 'office-js', 'dist');

/** Where the add-in's pages take Office.js from: a copy beside them, or with `--env officejs=cdn` Microsoft's CDN. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Microsoft's library is shipped as it is: marked as minimized, so that nothing rewrites it. */
const unmodified = { info: { minimized: true } };

/** Carlito has the widths of Calibri, so that the grid breaks its lines where Excel does. */
const fonts = ['400', '700', '400-italic', '700-italic'].map((face) => ({
  from: root('node_modules', '@fontsource', 'carlito', `${face}.css`),
  to: 'fonts',
}));
fonts.push({
  from: root('node_modules', '@fontsource', 'carlito', 'files'),
  to: 'fonts/files',
  globOptions: { ignore: ['**/*cyrillic*', '**/*greek*', '**/*.woff'] },
});

const inlineTokens = root('scripts', 'webpack', 'inlineTokens.cjs');
const stylesAhead = root('scripts', 'webpack', 'stylesAhead.cjs');

/** Fluent UI's own modules name a few tokens too. */
const fluent = { test: /[\\/]@fluentui[\\/][\w-]+[\\/]lib[\\/].*\.js$/, use: inlineTokens };

function scripts(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: [
      stylesAhead,
      inlineTokens,
      {
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target,
          },
        },
      },
    ],
  };
}

/**
 * What the pane needs at once, in two files: the pane itself, and React and Fluent UI, which stay the same from one
 * version of the pane to the next. A browser compiles them side by side.
 */
const panes = new Set(['taskpane', 'scenes']);
const split = {
  splitChunks: {
    chunks: 'async',
    cacheGroups: {
      libraries: {
        name: 'libraries',
        test: /[\\/]node_modules[\\/]/,
        chunks: (chunk) => panes.has(chunk.name),
        enforce: true,
      },
    },
  },
};

/**
 * Tells Chromium (Edge, the WebView of Excel for Windows) that nearly everything in the first scripts is called at
 * once: they are then compiled while they arrive, beside the thread that draws, and not function by function on it.
 */
const compiledAhead = new BannerPlugin({
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  include: /^(?:libraries|taskpane|scenes)\.js$/,
  // After the minimizer, which would take the comment away.
  stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER,
});

function base(name, mode) {
  return {
    name,
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: { hints: false },
  };
}

const paneTemplate = root('src', 'taskpane', 'taskpane.html');

/** The page of the pane. Its scripts come before those that bring Excel, so that the pane is seen without them. */
function panePage(filename, chunk, excelScripts) {
  return new HtmlPlugin({
    filename,
    template: paneTemplate,
    chunks: [chunk],
    templateParameters: (compilation, { js: paneScripts }) => ({ paneScripts, excelScripts }),
    inject: false,
  });
}

/** Runs before the page is drawn; stands alone. */
const look = root('src', 'taskpane', 'start', 'look.ts');

/** The add-in: the task pane, which runs the ribbon's buttons too, Office.js and the icons. */
function pane(env, mode) {
  const fromCdn = env.officejs === 'cdn';
  return {
    ...base('pane', mode),
    target: ['web', 'es2020'],
    entry: { taskpane: root('src', 'taskpane', 'index.tsx'), look },
    optimization: split,
    output: {
      path: root('dist', 'pane'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    module: { rules: [scripts('es2020'), fluent] },
    plugins: [
      panePage('taskpane.html', 'taskpane', [fromCdn ? OFFICE_CDN : 'office-js/office.js']),
      new ThemeStyles(paneTemplate),
      compiledAhead,
      new ResponseHeaders({ fromCdn }),
      new ThirdPartyNotices(),
      new CopyPlugin({
        patterns: [
          { from: root('assets', 'icons'), to: 'assets/icons' },
          { from: root('manifest.xml'), to: 'manifest.xml' },
          ...(fromCdn
            ? []
            : [
                {
                  from: officeJs,
                  ...unmodified,
                  to: 'office-js',
                  globOptions: { ignore: ['**/*.debug.js', '**/*.d.ts'] },
                },
              ]),
        ],
      }),
    ],
  };
}

/** The page with a grid on the left and the same pane on the right, over the stand-in for Excel. */
function workbench(env, mode) {
  return {
    ...base('workbench', mode),
    target: ['web', 'es2022'],
    entry: {
      workbench: root('src', 'workbench', 'page', 'index.tsx'),
      bridge: root('src', 'workbench', 'page', 'bridge.ts'),
      taskpane: root('src', 'taskpane', 'index.tsx'),
      look,
    },
    optimization: split,
    output: {
      path: root('dist', 'workbench'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    module: { rules: [scripts('es2022'), fluent] },
    plugins: [
      new HtmlPlugin({
        template: root('src', 'workbench', 'page', 'workbench.html'),
        chunks: ['workbench'],
        scriptLoading: 'defer',
      }),
      panePage('taskpane.html', 'taskpane', ['excel-web-16.00.js', 'bridge.js']),
      new ThemeStyles(paneTemplate),
      compiledAhead,
      new ResponseHeaders({ fromCdn: false }),
      new CopyPlugin({
        patterns: [
          { from: path.join(officeJs, 'excel-web-16.00.js'), ...unmodified },
          { from: root('src', 'workbench', 'page', 'workbench.css') },
          ...fonts,
          { from: root('assets', 'icons'), to: 'assets/icons' },
        ],
      }),
    ],
  };
}

/** The pane in each of its states over a fake workbook, for the tests in a browser. */
function scenes(env, mode) {
  return {
    ...base('scenes', mode),
    target: ['web', 'es2022'],
    entry: { scenes: root('tests', 'taskpane', 'scenes.tsx'), look },
    optimization: split,
    output: {
      path: root('dist', 'scenes'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    module: { rules: [scripts('es2022'), fluent] },
    plugins: [
      panePage('index.html', 'scenes', []),
      new ThemeStyles(paneTemplate),
      compiledAhead,
      new ResponseHeaders({ fromCdn: false }),
    ],
  };
}

/** The command line for Node, and what its threads run when they read what units sent back. */
function cli(env, mode) {
  return {
    ...base('cli', mode),
    target: 'node20',
    entry: {
      'plan-tracker': root('src', 'cli', 'main.ts'),
      'return-reader': root('src', 'cli', 'consolidate', 'readerThread.ts'),
    },
    output: { path: root('dist', 'cli'), filename: '[name].cjs', chunkFilename: '[name].cjs', clean: true },
    module: { rules: [scripts('es2022')] },
    plugins: [new ThirdPartyNotices()],
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  return [pane(env, mode), workbench(env, mode), scenes(env, mode), cli(env, mode)];
};
