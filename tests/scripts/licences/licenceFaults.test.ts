import { licenceFaults } from '../../../scripts/licences/licenceFaults';

const saidOf = (licence: string, name = 'some-package'): readonly string[] =>
  licenceFaults([{ name, version: '1.0.0', licence }]);

describe('What is shipped', () => {
  test.each(['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0'])('may be under %s', (licence) => {
    expect(saidOf(licence)).toEqual([]);
  });

  test.each(['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', 'none', 'SEE LICENSE IN LICENSE'])(
    'is said by name and version where it is under %s',
    (licence) => {
      expect(saidOf(licence)).toEqual([
        `some-package 1.0.0 has the licence ${licence}, which is not permitted.`,
      ]);
    },
  );

  it('has Microsoft’s library under terms of its own', () => {
    expect(saidOf('LICENSE', '@microsoft/office-js')).toEqual([]);
  });
});
