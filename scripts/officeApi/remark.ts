import ts from 'typescript';

/** A requirement set of Office.js: `{ name: 'ExcelApi', version: '1.14' }`. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** The sets that reading and writing a member need; mostly one and the same. */
export interface MemberSets {
  readonly read: ApiSet;
  readonly write: ApiSet;
}

/**
 * Remarks that are more than a name and a number, as `@types/office-js` words them. One that is not here
 * and not plain is refused, so that a new wording is read by a person.
 */
const WORDED: Readonly<Record<string, { readonly read: string; readonly write: string }>> = {
  'ExcelApi 1.1 for get, 1.8 for set': { read: '1.1', write: '1.8' },
  'ExcelApi 1.1 for getting the name; 1.4 for setting it.': { read: '1.1', write: '1.4' },
  'ExcelApi 1.1 for reading visibility; 1.2 for setting it.': { read: '1.1', write: '1.2' },
  'ExcelApi 1.1 for String,Integer,Double,Boolean,Range,Error; 1.7 for Array': { read: '1.1', write: '1.7' },
  'ExcelApi 1.10 for string, 1.11 for CommentRichContent object': { read: '1.11', write: '1.11' },
  'ExcelApi 1.10 for Enum ContentType.Plain, 1.11 for Enum ContentType.Mention': {
    read: '1.11',
    write: '1.11',
  },
  'ExcelApi 1.7 for password': { read: '1.2', write: '1.2' },
  'ExcelApi 1.2 for options; 1.7 for password': { read: '1.2', write: '1.2' },
  'ExcelApi 1.9, ExcelApi Preview for null `destinationRange`': { read: '1.9', write: '1.9' },
  "ExcelApi 1.8. The name of this value was 'Others' in ExcelApi 1.7": { read: '1.8', write: '1.8' },
  'ExcelApi 1.1 for adding a single row; 1.4 allows adding of multiple rows; 1.15 for adding `alwaysInsert` parameter.':
    { read: '1.4', write: '1.4' },
  'ExcelApi 1.1 requires an index smaller than the total column count; 1.4 allows index to be optional (null or -1) and will append a column at the end; 1.4 allows name parameter at creation time.':
    { read: '1.4', write: '1.4' },
  'ExcelApi 1.1 / 1.3. Prior to ExcelApi 1.3, this parameter must be a string. Starting with Excel Api 1.3, this parameter may be a Range object or a string.':
    { read: '1.3', write: '1.3' },
};

/** Reads what follows `Api set:` in a remark. @throws Error for a wording that nobody has read yet */
function readRemark(text: string): MemberSets {
  const remark = text.replace(/\s+/g, ' ').trim();
  const plain = /^([A-Za-z]+) (\d+\.\d+)$/.exec(remark);
  if (plain?.[1] !== undefined && plain[2] !== undefined) {
    const set = { name: plain[1], version: plain[2] };
    return { read: set, write: set };
  }
  const preview = /^([A-Za-z]+) (?:BETA|Preview)\b/i.exec(remark);
  if (preview?.[1] !== undefined) {
    const set = { name: `${preview[1]} preview`, version: '1.0' };
    return { read: set, write: set };
  }
  const worded = WORDED[remark];
  if (worded === undefined) throw new Error(`Nobody has read this remark yet: [Api set: ${remark}]`);
  return {
    read: { name: 'ExcelApi', version: worded.read },
    write: { name: 'ExcelApi', version: worded.write },
  };
}

/** The sets that a declaration's own comment names; null where it names none. */
export function setsInComment(declaration: ts.Node): MemberSets | null {
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((part) => part.getText())
    .join('\n');
  const found = /\[\s*Api set:\s*([^\]]+)\]/.exec(comment)?.[1];
  return found === undefined ? null : readRemark(found.replace(/\n\s*\*/g, ' '));
}

/** Negative where the version is older than the other, 0 where they are the same. */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
