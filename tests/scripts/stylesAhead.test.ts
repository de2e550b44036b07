import { createRequire } from 'node:module';

const stylesAhead = createRequire(__filename)('../../scripts/webpack/stylesAhead.cjs') as (
  source: string,
) => string;

const IMPORT = "import { makeStyles } from '@fluentui/react-components';\n";

/** What `__styles` is given in the place of the first `makeStyles` of a module. */
function given(source: string): unknown {
  const call = /__styles\((.*)\)/.exec(stylesAhead(IMPORT + source))?.[1] ?? '';
  return JSON.parse(`[${call}]`);
}

describe('styles worked out while building', () => {
  it('are the classes and the rules, each rule once', () => {
    const styles = "{ one: { display: 'flex' }, two: { display: 'flex', ':hover': { top: 0 } } }";
    const [classes, rules] = given(`const useStyles = makeStyles(${styles});`) as [object, object];
    expect(Object.keys(classes)).toEqual(['one', 'two']);
    expect(rules).toEqual({
      d: [expect.stringMatching(/^\.\w+\{display:flex;\}$/)],
      h: [expect.stringMatching(/^\.\w+:hover\{top:0;\}$/)],
    });
  });

  it('may name constants of their module', () => {
    const constants =
      "const HEIGHT = 41;\nconst px = (of) => `${of}px`;\nexport const all = { width: '1px' };\n";
    const plain = given("const useStyles = makeStyles({ one: { height: '41px', width: '1px' } });");
    const styles = 'makeStyles({ one: { height: px(HEIGHT), ...all } })';
    expect(given(`${constants}export const useStyles = ${styles};`)).toEqual(plain);
  });

  it('end the build where they name what is imported', () => {
    expect(() => given('const useStyles = makeStyles({ one: { height: HEIGHT } });')).toThrow('HEIGHT');
  });

  it('leave a module without styles as it is', () => {
    expect(stylesAhead('export const one = 1;')).toBe('export const one = 1;');
  });
});
