import { say, type Language } from '../../i18n/catalogue';
import type { Failure } from '../../plan/failure';
import type { SlipReply } from '../../review/reply/readReply';
import { valueJson } from './value';
import type { Replies, ReplyItem, Unfit } from '../../review/reply/replies';

/** A file that was given as a slip. */
export type ReadFile =
  { readonly file: string; readonly reply: SlipReply } | { readonly file: string; readonly failure: Failure };

/**
 * What became of the slips, as JSON: what was taken, and what a person must look at.
 * @param out the file that was written; null where none was
 */
export function repliesJson(
  out: string | null,
  files: readonly ReadFile[],
  { items, unfit, superseded, blank }: Replies,
  { language, date1904 }: { readonly language: Language; readonly date1904: boolean },
): Record<string, unknown> {
  return {
    file: out,
    files: files.map((file) => fileJson(file, language)),
    answers: items.map((item) => itemJson(item, language, date1904)),
    unfit: unfit.map((each) => unfitJson(each, language)),
    superseded: superseded.map((each) => unfitJson(each, language)),
    blank: blank.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding }))),
  };
}

function fileJson(read: ReadFile, language: Language): Record<string, unknown> {
  if ('failure' in read) {
    const { code, params } = read.failure;
    const message = say(language, { code: `failure.${code}`, params });
    return { file: read.file, status: 'rejected', code, message, unit: null, answers: 0, blank: 0 };
  }
  const { identity, answers, blank } = read.reply;
  return {
    file: read.file,
    status: 'read',
    code: null,
    message: null,
    unit: identity.unit.id,
    answers: answers.length,
    blank: blank.length,
  };
}

function itemJson(item: ReplyItem, language: Language, date1904: boolean): Record<string, unknown> {
  const { asked, unit, file, place, kind, reason, change, decision, sure, taken, look } = item;
  return {
    finding: asked.finding,
    table: asked.table,
    key: asked.key,
    ...(asked.of === undefined ? {} : { of: asked.of }),
    column: asked.column,
    unit: unit.id,
    file,
    cell: place,
    reply: kind,
    reason,
    before: change && valueJson(change, change.before, date1904),
    after: change && valueJson(change, change.after, date1904),
    decision: decision ?? 'open',
    status: taken ? 'taken-before' : sure ? 'taken' : 'waiting',
    look: look && { code: look.code, message: say(language, look) },
  };
}

function unfitJson({ file, place, finding, message }: Unfit, language: Language): Record<string, unknown> {
  return { file, cell: place, finding, code: message.code, message: say(language, message) };
}

/** The same for a reader. */
export function repliesText(
  out: string | null,
  files: readonly ReadFile[],
  { items, unfit, superseded, blank }: Replies,
  language: Language,
): string {
  const taken = items.filter((item) => item.sure && !item.taken);
  const params = {
    file: out ?? '',
    closed: taken.filter(({ decision }) => decision !== null).length,
    reopened: taken.filter(({ decision }) => decision === null).length,
    waiting: items.filter(({ sure }) => !sure).length,
    blank: blank.reduce((sum, { findings }) => sum + findings.length, 0),
  };
  const place = (file: string, cell: string | null): string => (cell === null ? file : `${file} ${cell}`);
  const lines = [
    say(language, { code: out === null ? 'cli.reply.nothing' : 'cli.reply.done', params }),
    ...files.flatMap((read) =>
      'failure' in read
        ? [
            `  ${read.file}: ${say(language, { code: `failure.${read.failure.code}`, params: read.failure.params })}`,
          ]
        : [],
    ),
    ...items.flatMap(({ file, place: cell, asked, look }) =>
      look ? [`  ${place(file, cell)} ${asked.key}: ${say(language, look)}`] : [],
    ),
    ...[...unfit, ...superseded].map(
      ({ file, place: cell, message }) => `  ${place(file, cell)}: ${say(language, message)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
