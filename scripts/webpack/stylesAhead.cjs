const { createRequire } = require('node:module');
const vm = require('node:vm');

const { parse } = createRequire(require.resolve('webpack'))('acorn');
const ofFluent = createRequire(require.resolve('@fluentui/react-components'));
const { resolveStyleRulesForSlots } = createRequire(ofFluent.resolve('@griffel/react'))('@griffel/core');

/**
 * Works `makeStyles({…})` out while building: its classes and rules are written in its place, as Fluent UI's own
 * components come. The pane then neither brings the compiler of styles nor spends its first moments with it.
 * The styles may name constants of their own module and nothing that is imported.
 * @param {string} source a module, after TypeScript and tokens have gone
 * @returns {string}
 */
module.exports = function stylesAhead(source) {
  if (!source.includes('makeStyles(')) return source;
  const constants = constantsOf(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }));
  const edits = constants
    .filter(({ init }) => init.callee?.name === 'makeStyles')
    .map(({ init }) => ({ ...init, text: workedOut(source, init.arguments[0], constants) }));
  let written = source;
  for (const { start, end, text } of edits.reverse()) {
    written = written.slice(0, start) + text + written.slice(end);
  }
  return `${written}\nimport { __styles } from '@fluentui/react-components';\n`;
};

/** What a module names at its top. */
function constantsOf({ body }) {
  return body
    .map((statement) => statement.declaration ?? statement)
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations)
    .filter(({ init }) => init);
}

/** The call that takes the place of `makeStyles`. */
function workedOut(source, styles, constants) {
  const textOf = ({ start, end }) => source.slice(start, end);
  const text = textOf(styles);
  const named = constants.filter(({ id }) => new RegExp(`\\b${textOf(id)}\\b`).test(text));
  const given = named.map((constant) => `const ${textOf(constant)};`).join('');
  const [classes, rules] = resolveStyleRulesForSlots(
    vm.runInThisContext(`(() => { ${given} return (${text}); })()`),
  );
  const once = Object.entries(rules).map(([bucket, all]) => [bucket, [...new Set(all)]]);
  return `__styles(${JSON.stringify(classes)}, ${JSON.stringify(Object.fromEntries(once))})`;
}
