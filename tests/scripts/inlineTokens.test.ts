import { createRequire } from 'node:module';

const inlineTokens = createRequire(__filename)('../../scripts/webpack/inlineTokens.cjs') as (
  source: string,
) => string;

const ofFluent = createRequire(createRequire(__filename).resolve('@fluentui/react-components'));
const { tokens } = ofFluent('@fluentui/react-theme') as { tokens: Record<string, string> };

const IMPORT = "import { makeStyles, tokens } from '@fluentui/react-components';\n";

/** The source after the import, as the loader leaves it. */
const becomes = (source: string, after: string) =>
  it(`${source} becomes ${after}`, () => {
    expect(inlineTokens(IMPORT + source)).toBe(IMPORT + after);
  });

describe('a token of Fluent UI, by its name', () => {
  becomes('color: tokens.colorNeutralForeground1', 'color: "var(--colorNeutralForeground1)"');
  becomes('`1px ${tokens.colorBrandStroke1}`', '`1px ${"var(--colorBrandStroke1)"}`');
  becomes('zIndex: tokens.zIndexPopup', 'zIndex: tokens.zIndexPopup');

  it('stays in a module that means another thing by the word', () => {
    expect(inlineTokens('tokens.length')).toBe('tokens.length');
  });

  it('is the text that Fluent UI gives it, for every token', () => {
    for (const [name, text] of Object.entries(tokens)) {
      const inlined = inlineTokens(`${IMPORT}tokens.${name}`).slice(IMPORT.length);
      if (inlined !== `tokens.${name}`) expect(JSON.parse(inlined)).toBe(text);
    }
  });
});
