/**
 * A decision's title without the formula that every title begins with (`Về việc phê duyệt …`), so that the
 * one line of the header shows what the plan is.
 */
export function shortTitle(title: string): string {
  const rest = title.replace(/^(?:về việc|v\/v)\s+(?:(?:phê duyệt|ban hành)\s+)?/iu, '');
  return rest === '' ? title : rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
}
