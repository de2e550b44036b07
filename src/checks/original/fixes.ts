const FIXES: ReadonlySet<string> = new Set(['apply-fixes', 'settle-spellings', 'take-replies']);

/** True for the actions by which a person settles what the checks say of the plan's texts. */
export function isFix(action: string): boolean {
  return FIXES.has(action);
}

/** True for a fix by which a person puts a whole new text, and not only a part of the one that stood there. */
export function isWholeFix(action: string): boolean {
  return action === 'take-replies';
}
