import ts from 'typescript';
import { setsInComment, type MemberSets } from './remark';

/** A member of Office.js that a program uses, by the names of its declaration. */
export interface OfficeMember {
  /** `Excel.Range.values`, `Office.context`. */
  readonly name: string;
  readonly namespace: 'Excel' | 'Office' | 'OfficeExtension' | 'other';
  /** Null where neither the member nor what holds it names a set. */
  readonly sets: MemberSets | null;
}

const TYPES = /[\\/]@types[\\/]office-js[\\/]/;

/** The member that a declaration is; null where it is not one of Office.js. */
export function officeMember(declaration: ts.Declaration): OfficeMember | null {
  if (!TYPES.test(declaration.getSourceFile().fileName)) return null;
  const names: string[] = [];
  let sets: MemberSets | null = null;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isVariableDeclaration(node) || isNamed(node) ? node.name.getText() : null;
    if (name !== null) names.unshift(name);
    sets ??= setsInComment(node);
  }
  return { name: names.join('.'), namespace: namespaceOf(names[0]), sets };
}

type Named = ts.Declaration & { readonly name: ts.Node };

function isNamed(node: ts.Node): node is Named {
  return (
    'name' in node &&
    node.name !== undefined &&
    (ts.isClassElement(node) || ts.isStatement(node) || ts.isTypeElement(node) || ts.isEnumMember(node))
  );
}

function namespaceOf(first: string | undefined): OfficeMember['namespace'] {
  return first === 'Excel' || first === 'Office' || first === 'OfficeExtension' ? first : 'other';
}
