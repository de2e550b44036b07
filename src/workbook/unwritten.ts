/** How Tổng quan begins to say that the decision's text leaves something open. */
export const NOT_WRITTEN = 'Chưa ghi';

/** True where a person, or the decision, wrote something. */
export function isWritten(text: string): boolean {
  const plain = text.trim().normalize('NFC').toLowerCase();
  return plain !== '' && !plain.startsWith(NOT_WRITTEN.toLowerCase());
}
