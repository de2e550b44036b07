import { characterOf } from './character';
import { joinLines } from './joinLines';
import { respell } from './respell';
import type { Token } from './token';
import { wordToken } from './wordToken';

/** A quarter or month that is written without a space: `QuýII`, `QIII`. */
const QUARTER_TOUCHING = /^(quý|quí|quy|q)([ivl]{1,4})$/u;

/**
 * The text, which is in NFC, as words, numbers and marks. White space and invisible characters only
 * separate or vanish; runs of line breaks are one mark. Linear.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let space = false;
  let from = 0;
  let run = '';
  let runType: 'letter' | 'digit' | null = null;
  let runEnd = 0;

  const add = (token: Token): void => {
    tokens.push(token);
    space = false;
  };
  const endRun = (): void => {
    if (runType === 'digit') add({ type: 'number', text: run, start: from, end: runEnd, space });
    if (runType === 'letter') addWord();
    runType = null;
    run = '';
  };
  const addWord = (): void => {
    const parts = QUARTER_TOUCHING.exec(run.toLowerCase());
    if (!parts?.[1] || !parts[2]) {
      add(wordToken(run, from, runEnd, space));
      return;
    }
    const cut = runEnd - parts[2].length;
    add(wordToken(run.slice(0, parts[1].length), from, cut, space));
    add(wordToken(run.slice(parts[1].length), cut, runEnd, false));
  };

  let at = 0;
  for (const written of text) {
    const start = at;
    at += written.length;
    const character = characterOf(written);
    if (character.type === 'nothing') continue;
    if (character.type === 'letter' || character.type === 'digit') {
      if (runType !== character.type) {
        endRun();
        runType = character.type;
        from = start;
      }
      run += character.text;
      runEnd = at;
      continue;
    }
    endRun();
    if (character.type === 'space') space = true;
    else if (character.type === 'mark') add({ type: 'mark', text: character.text, start, end: at, space });
    else if (tokens.at(-1)?.text !== '\n') add({ type: 'mark', text: '\n', start, end: at, space });
  }
  endRun();
  return joinLines(respell(joinMarks(tokens)));
}

/** Dots or lines left to be filled in become one `…`; arrows drawn with signs become `→`. */
function joinMarks(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const touching = before?.type === 'mark' && token.type === 'mark' && !token.space ? before : null;
    if (touching && isBlank(touching.text) && isBlank(token.text)) {
      joined[joined.length - 1] = { ...touching, text: '…', end: token.end };
    } else if (touching && token.text === '>' && (touching.text === '-' || touching.text === '=')) {
      joined[joined.length - 1] = { ...touching, text: '→', end: token.end };
    } else if (token.type === 'mark' && token.text === '_') {
      joined.push({ ...token, text: '…' });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function isBlank(mark: string): boolean {
  return mark === '.' || mark === '…' || mark === '_';
}
