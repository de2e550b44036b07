import path from 'node:path';

/** A page for people: its path from the root, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const LINK = /\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g;
/** `excel/request/wayBack.ts`, `clusters/settle.ts`: a source by its whole path or the end of it. */
const SOURCE = /`((?:[\w-]+\/)*[\w-]+\.tsx?)`/g;

/** What the pages link to or name as a source and the tree does not have. */
export function docFaults(pages: readonly Page[], files: readonly string[]): string[] {
  const known = new Set(files);
  const ends = new Set(
    files.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(index).join('/'))),
  );
  return pages.flatMap((page) => {
    const links = [...page.text.matchAll(LINK)].map(([, link = '']) =>
      path.posix.join(path.posix.dirname(page.path), link),
    );
    const sources = [...page.text.matchAll(SOURCE)].map(([, source = '']) => source);
    return [
      ...links.filter((link) => !known.has(link)),
      ...sources.filter((source) => !ends.has(source)),
    ].map((missing) => `${page.path} names ${missing}, which is not there.`);
  });
}
