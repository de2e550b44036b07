import { STRICTEST, type Behaviour } from '../../src/workbench/model/behaviour';
import type { Fact } from '../../tests/workbench/facts/fact';
import { topics } from '../../tests/workbench/facts/topics';
import { list, page, plain } from './markdown';

/** The page of the facts that the stand-in is held to, each with whose word it rests on. */
export function factsPage(): string {
  const all = Object.values(topics).flat();
  return page(
    '# The facts that the stand-in is held to',
    'Written by `npx tsx scripts/write-stand-in-pages.ts` from the table of facts in `tests/workbench/facts`; a test holds it current. ' +
      `Each of the ${all.length} facts is a test: it is done through Microsoft's library, and the answer is compared.`,
    'What a fact rests on: **documented** is Microsoft’s word, in its documents or types; **reported** is an issue or pull request, often confirmed by Microsoft there; ' +
      '**measured** was taken on a real Excel by others; **read off the library** is its source; **general knowledge** is what users of Excel know, with no page to point at; ' +
      'a **rule of the stand-in** is its own, and says nothing of Excel. None of it was tried in an Excel by this project.',
    `${summary(all)}`,
    ...Object.entries(topics).flatMap(([topic, facts]) => [`## ${topic}`, list(facts.map(lineOf))]),
    '## What nobody has told, or accounts differ on',
    'What is not known is refused, or a switch decides. The switches are options of `startHost` in tests and of `WorkbookModel`; ' +
      'they may be changed at any time on `model.behaviour`, in the workbench page as `standIn.model.behaviour`. Defaults are the strictest of what is known.',
    '### Refused',
    list(all.filter(({ unsettled }) => unsettled === 'refused').map(({ title }) => plain(title))),
    '### Switches',
    ...(Object.keys(STRICTEST) as (keyof Behaviour)[]).flatMap((name) => [
      `#### \`${name}\``,
      `By default \`${String(STRICTEST[name])}\`.`,
      list(all.filter((fact) => decides(fact, name)).map(lineOfSwitch(name))),
    ]),
  );
}

function summary(all: readonly Fact[]): string {
  const kinds = [
    'documented',
    'reported',
    'measured',
    'read off the library',
    'general knowledge',
    'rule of the stand-in',
    'not known',
  ];
  const count = (kind: string): number => all.filter(({ source }) => source.startsWith(kind)).length;
  return list(kinds.map((kind) => `${kind}: ${count(kind)}`));
}

function lineOf({ title, source }: Fact): string {
  return `${plain(title)} (${plain(source)})`;
}

function decides({ unsettled, given }: Fact, name: keyof Behaviour): boolean {
  return unsettled === name || given?.[name] !== undefined;
}

function lineOfSwitch(name: keyof Behaviour): (fact: Fact) => string {
  return ({ title, given }) => `\`${String(given?.[name] ?? STRICTEST[name])}\`: ${plain(title)}`;
}
