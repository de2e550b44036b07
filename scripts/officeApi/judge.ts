import ts from 'typescript';
import { describedMembers } from './commonUses';
import { LIBRARY_MEMBERS, isCommonMember } from './exceptions';
import { findUses, type ApiUse } from './findUses';
import { compareVersions } from './remark';

export interface Judgement {
  /** Everything that the sources use of Office.js. */
  readonly uses: readonly ApiUse[];
  /** One line for each use that the version does not have, that names no set, or that cannot be read. */
  readonly complaints: readonly string[];
}

/**
 * Judges source files by the API sets of the Office.js members that they use.
 * @param files paths of the sources; what they import is read too and not judged
 * @param version the newest version of ExcelApi that may be used without asking `isSetSupported`
 */
export function judgeSources(files: readonly string[], version: string, host?: ts.CompilerHost): Judgement {
  const program = ts.createProgram({ rootNames: [...files], options: OPTIONS, ...(host ? { host } : {}) });
  const checker = program.getTypeChecker();
  const sources = files.map((file) => program.getSourceFile(file)).filter((each) => each !== undefined);
  const uses = sources.flatMap((source) => findUses(source, checker));
  const described = sources.flatMap((source) =>
    describedMembers(source, checker)
      .filter((member) => !isCommonMember(member))
      .map((member) => `${source.fileName}: ${member} is not on the list of the common API`),
  );
  const complaints = uses.flatMap((use) => {
    const complaint = complaintOf(use, version);
    return complaint === null ? [] : [`${use.file}:${use.line}: ${complaint}`];
  });
  return { uses, complaints: [...new Set([...complaints, ...described])] };
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  noEmit: true,
  types: ['office-js'],
};

function complaintOf(use: ApiUse, version: string): string | null {
  if (use.unreadable !== undefined) return `${use.member}: ${use.unreadable}`;
  if (use.guarded || use.namespace === 'OfficeExtension') return null;
  if (use.set === null) {
    const known = LIBRARY_MEMBERS.has(use.member) || isCommonMember(use.member);
    return known ? null : `${use.member} names no API set and is on no list`;
  }
  if (use.namespace === 'Office') {
    return isCommonMember(use.member) ? null : `${use.member} is not on the list of the common API`;
  }
  const fits = use.set.name === 'ExcelApi' && compareVersions(use.set.version, version) <= 0;
  return fits ? null : `${use.member} needs ${use.set.name} ${use.set.version}`;
}
