import type { Message } from '../../plan/message';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** Why a workbook that carries our marks cannot be worked with, or null where it can. */
export function damageOf(snapshot: WorkbookSnapshot): Message | null {
  const { NhiemVu: tasks, ChiTieu: indicators } = snapshot.tables;
  if (tasks || indicators) return null;
  return { code: 'pane.damaged.tables' };
}
