import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFaults } from '../../scripts/manifest/rules';

const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

/** The manifest with one place changed breaks a rule, and the rule says so. */
function breaks(find: string | RegExp, replace: string, fault: RegExp): void {
  const changed = manifest.replace(find, replace);
  expect(changed).not.toBe(manifest);
  expect(manifestFaults(changed).map((one) => one.message)).toEqual(
    expect.arrayContaining([expect.stringMatching(fault)]),
  );
}

describe('the rules of the manifest', () => {
  test('our manifest breaks none', () => expect(manifestFaults(manifest)).toEqual([]));
  test('elements keep their order', () =>
    breaks(/(<Version>.*<\/Version>)\s*(<Prov.*>)/, '$2$1', /too late/));
  test('an unknown element is refused', () => breaks('<Hosts>', '<Sides/><Hosts>', /may not hold Sides/));
  test('a required element may not be missing', () => breaks(/<SupportUrl[^>]*>/, '', /lacks SupportUrl/));
  test('the id is a GUID', () => breaks(/<Id>.*<\/Id>/, '<Id>plan</Id>', /GUID/));
  test('the version has at most four parts', () => breaks('0.1.0.0', '0.1.0.0.1', /four parts/));
  test('a display name has at most 125 characters', () =>
    breaks(
      'DefaultValue="Theo dõi kế hoạch">\n    <O',
      `DefaultValue="${'x'.repeat(126)}">\n    <O`,
      /126 characters/,
    ));
  test('addresses are https', () =>
    breaks(
      '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost',
      '<bt:Url id="Taskpane.Url" DefaultValue="http://localhost',
      /not https/,
    ));
  test('an app domain has no path', () => breaks('3000</AppDomain>', '3000/</AppDomain>', /final slash/));
  test('a resource that is used is defined', () =>
    breaks('resid="Load.Tip"', 'resid="Load.Tipp"', /No resource Load.Tipp/));
  test('a resource that is defined is used', () =>
    breaks('resid="Load.Tip"', 'resid="Open.Tip"', /Load.Tip is never used/));
  test('icons have the three sizes', () => breaks('<bt:Image size="80" resid="Load.80"/>', '', /size 80/));
  test('the default locale has no override', () =>
    breaks('Locale="en-US"', 'Locale="vi-VN"', /needs no override/));
  test('every text has English beside it', () =>
    breaks(/<bt:Override Locale="en-US" Value="Check"\/>/, '', /Check.Label has no English/));
  test('ids of controls are unique', () =>
    breaks('id="PlanTracker.Check"', 'id="PlanTracker.Load"', /stands twice/));
  test('ill-formed XML is said', () => breaks('</OfficeApp>', '', /Not well-formed/));
});
