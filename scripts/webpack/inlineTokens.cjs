const imported =
  /import \{[^}]*\btokens\b[^}]*\} from ['"](?:@fluentui\/(?:react-components|react-theme|tokens)|\.\.\/tokens)['"]/;

/**
 * Writes `tokens.name` of Fluent UI as the text that it is, `var(--name)`. Named by its object, a single token
 * brings all 450 into the bundle, some 30 KB. Those for `z-index` have a value beside their name and stay.
 * @param {string} source a module, after TypeScript has gone
 * @returns {string}
 */
module.exports = function inlineTokens(source) {
  if (!imported.test(source)) return source;
  return source.replace(/\btokens\.(?!zIndex)([A-Za-z]\w*)/g, (_, name) => JSON.stringify(`var(--${name})`));
};
