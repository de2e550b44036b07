import { coveringLetter } from '../../../src/consolidate/package/coveringLetter';
import type { PackageChoices } from '../../../src/consolidate/package/buildPackage';
import { packagesOf } from '../../../src/consolidate/package/packagesOf';
import { plainText } from '../../../src/report/letter/plainText';
import { choices, masterOf } from './masterOf';
import { plan } from './smallPlan';

/** The lines of the letter, cells of a table's row parted by tabs. */
function lines(written = plan, rest: Partial<PackageChoices> = {}): readonly string[] {
  const master = masterOf(written);
  const given = choices(rest);
  return plainText(coveringLetter(packagesOf(master, given), master.snapshot, given)).split('\n');
}

const withoutLead = {
  ...plan,
  tasks: [...(plan.tasks ?? []), { key: 'B.I.2', lead: 'Các cơ quan, đơn vị liên quan', text: 'Rà soát' }],
};

describe('the letter that goes with the packages', () => {
  test('names each unit with its file and how many rows it leads and coordinates', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'STT\tĐơn vị\tTệp\tChủ trì\tPhối hợp',
        '1\tCục Viễn thông\tvienthong_2026-H2.xlsx\t2\t1',
        '2\tCục An toàn thông tin\tattt_2026-H2.xlsx\t1\t1',
        '3\tCục Báo chí\tbaochi_2026-H2.xlsx\t2\t0',
      ]),
    );
  });

  test('says for which period, until when and to whom', () => {
    const text = lines(plan, { sendTo: 'Vụ Kế hoạch - Tài chính' }).join('\n');
    expect(text).toContain('6 tháng cuối năm 2026 (số liệu đến hết ngày 31/12/2026)');
    expect(text).toContain('gửi lại tệp về Vụ Kế hoạch - Tài chính trước hết ngày 15/12/2026.');
  });

  test('leaves the day and the place open where nobody named them', () => {
    expect(lines(plan, { answerBy: null }).join('\n')).toContain(
      'Ghi xong, gửi lại tệp. Tệp của từng đơn vị:',
    );
  });

  test('lists the rows that are in no package, as they are written', () => {
    expect(lines(withoutLead)).toContain('B.I.2\tRà soát\tCác cơ quan, đơn vị liên quan');
  });

  test('says nothing of such rows where there are none', () => {
    expect(lines().join('\n')).not.toContain('chưa xác định');
  });
});
