const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

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

function scripts(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: 'swc-loader',
      options: {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target,
        },
      },
    },
  };
}

function base(name, mode) {
  return {
    name,
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: { hints: false },
  };
}

function page(filename, template, chunks, templateParameters = {}) {
  return new HtmlPlugin({
    filename,
    template: root('src', template),
    chunks,
    templateParameters,
    scriptLoading: 'defer',
  });
}

/** The add-in: the task pane, which runs the ribbon's buttons too, Office.js and the icons. */
function pane(env, mode) {
  const fromCdn = env.officejs === 'cdn';
  const office = { officeJs: fromCdn ? OFFICE_CDN : 'office-js/office.js' };
  return {
    ...base('pane', mode),
    target: ['web', 'es2020'],
    entry: { taskpane: root('src', 'taskpane', 'index.tsx') },
    output: {
      path: root('dist', 'pane'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    module: { rules: [scripts('es2020')] },
    plugins: [
      page('taskpane.html', 'taskpane/taskpane.html', ['taskpane'], office),
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
    },
    output: {
      path: root('dist', 'workbench'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    module: { rules: [scripts('es2022')] },
    plugins: [
      page('index.html', 'workbench/page/workbench.html', ['workbench']),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: root('src', 'taskpane', 'taskpane.html'),
        templateParameters: { officeJs: 'excel-web-16.00.js' },
        chunks: ['bridge', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
      }),
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
    entry: { scenes: root('tests', 'taskpane', 'scenes.tsx') },
    output: {
      path: root('dist', 'scenes'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    module: { rules: [scripts('es2022')] },
    plugins: [page('index.html', 'taskpane/taskpane.html', ['scenes'], { officeJs: null })],
  };
}

/** The command line, one file for Node. */
function cli(env, mode) {
  return {
    ...base('cli', mode),
    target: 'node20',
    entry: { 'plan-tracker': root('src', 'cli', 'main.ts') },
    output: { path: root('dist', 'cli'), filename: '[name].cjs', chunkFilename: '[name].cjs', clean: true },
    module: { rules: [scripts('es2022')] },
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  return [pane(env, mode), workbench(env, mode), scenes(env, mode), cli(env, mode)];
};
