import { apiSetOf } from '../model/behaviour';
import { Someone } from '../model/someone';
import type { WorkbookModel } from '../model/workbookModel';
import { conditionalFormat } from './conditionalFormat';
import { customXmlPart } from './customXmlPart';
import { FollowingCells, type Environment, type Makers } from './environment';
import { EventRegistrations, type EventEntry, type EventGap } from './events';
import { execute, type OrderedFailure } from './execute';
import { namedItem } from './namedItem';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { References } from './references';
import type { RequestBody, ResponseBody } from './request';
import { table } from './table';
import { workbook } from './workbook';
import { worksheet } from './worksheet';

export interface HostOptions {
  /** Requests and responses above this many bytes of UTF-8 are refused, as Excel on the web does. */
  readonly payloadLimit: number;
  /** Reads above this many cells are refused. */
  readonly cellLimit: number;
  /** Which add-in asks: each has settings of its own. */
  readonly addIn: string;
}

/** One `context.sync()` as the host saw it. */
export interface SyncRecord {
  readonly body: RequestBody;
  /** Bytes of UTF-8 in the request and in the answer. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code it failed with, or null. */
  readonly error: string | null;
}

/** What `OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders` takes. */
export interface HostSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{
    readonly url: string;
    readonly headers: Record<string, string>;
  }>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: RequestMessage): Promise<ResponseMessage>;
  };
}

export interface RequestMessage {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>> | null;
  readonly Body: RequestBody | string;
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody;
  readonly RawErrorResponseBody: null;
}

/** The part of the library that hands events to its handlers. */
export interface EventTarget {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
}

/** The flag of a request that waits while a person is typing in a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** The category that the library expects of events. */
const EVENT_CATEGORY = 65_536;

/**
 * The stand-in for Excel behind the unmodified Office.js library, over a workbook model. Give `session` to
 * `OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders` and call `connectEvents` once; every
 * `Excel.run` is then answered from the model, with Excel's errors. What the host does not know it refuses
 * with `NotImplemented` and the member's name.
 */
export class Host {
  readonly session: HostSession;
  /** Every sync so far, oldest first; `forget` empties it. */
  readonly log: SyncRecord[] = [];
  /** Someone who works on the same file elsewhere. */
  readonly coauthor: Someone;
  /** The person at this Excel. */
  readonly person: Someone;
  #otherInFront = false;
  /** Waits before each request is answered: a slow machine, or an Excel that is busy. */
  pace: (() => Promise<void>) | null = null;
  /** Runs before each request: what happens in the workbook between two syncs. */
  beforeSync: ((body: RequestBody) => void) | null = null;
  readonly #environment: Environment;
  readonly #options: HostOptions;
  readonly #references = new References();
  /** True while this add-in's own request is carried out. */
  #acting = false;
  #cellEdit = false;
  #cellEditEnded: (() => void)[] = [];
  #failure: OrderedFailure | null = null;
  #target: EventTarget | null = null;
  #waiting: EventEntry[] = [];
  #delivery: Promise<void> = Promise.resolve();

  constructor(model: WorkbookModel, options: Partial<HostOptions> = {}) {
    this.#options = { payloadLimit: 5_000_000, cellLimit: 5_000_000, addIn: 'this', ...options };
    this.#environment = environment(model, this.#options, () => this.otherInFront);
    this.coauthor = new Someone(model, 'coauthor');
    this.person = new Someone(model, 'person');
    this.session = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: async (_, flags, message) => {
          if (this.pace) await this.pace();
          if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.#typingEnded();
          return this.#answer(message);
        },
      }),
    };
    model.subscribe((change) => {
      this.#queue(this.#environment.events.entriesOf(model, change, this.#acting));
    });
  }

  /** While true, another workbook is in front of this one. */
  get otherInFront(): boolean {
    return this.#otherInFront;
  }

  set otherInFront(inFront: boolean) {
    const back = this.#otherInFront && !inFront;
    this.#otherInFront = inFront;
    if (back) this.#queue(this.#environment.events.activation());
  }

  /** While true, a person is typing in a cell: requests fail, or wait where `delayForCellEdit` was asked for. */
  get cellEdit(): boolean {
    return this.#cellEdit;
  }

  set cellEdit(typing: boolean) {
    this.#cellEdit = typing;
    if (typing) return;
    for (const go of this.#cellEditEnded.splice(0)) go();
  }

  /** What changes go untold, as happens in Excel: add to it or delete from it. */
  get eventGaps(): Set<EventGap> {
    return this.#environment.events.gaps;
  }

  /** How many syncs there were since the start or the last `forget`. */
  get syncs(): number {
    return this.log.length;
  }

  /** Bytes sent and answered since the start or the last `forget`. */
  get bytes(): { readonly sent: number; readonly answered: number } {
    const sum = (of: (record: SyncRecord) => number): number =>
      this.log.reduce((all, each) => all + of(each), 0);
    return { sent: sum((each) => each.requestBytes), answered: sum((each) => each.responseBytes) };
  }

  /** Objects that the library keeps over requests, and event handlers; both 0 once everything has ended. */
  get kept(): { readonly references: number; readonly handlers: number } {
    return { references: this.#references.count, handlers: this.#environment.events.count };
  }

  forget(): void {
    this.log.length = 0;
  }

  /** Makes the next request fail with a code, at its action number `atAction` (from 0); what is before it is done. */
  failNext(code: string, atAction = 0): void {
    this.#failure = { code, atAction };
  }

  /** Lets the library hear of changes; events go out after the answer, never within it. */
  connectEvents(target: EventTarget): void {
    this.#target = target;
    target._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  }

  /** Resolves when the handlers of every event so far have been called. */
  delivered(): Promise<void> {
    return this.#delivery;
  }

  #answer(message: RequestMessage): ResponseMessage {
    const text = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
    const body = JSON.parse(text) as RequestBody;
    this.beforeSync?.(body);
    const requestBytes = byteLength(text);
    const answered = JSON.stringify(this.#perform(body, requestBytes));
    const responseBytes = byteLength(answered);
    // Over the wire nothing is shared: what the library holds is a copy.
    const answer = this.#isTooBig(responseBytes)
      ? refused('ResponsePayloadSizeLimitExceeded', 'The answer is too big.')
      : (JSON.parse(answered) as ResponseBody);
    this.log.push({ body, requestBytes, responseBytes, error: answer.Error?.Code ?? null });
    return {
      HttpStatusCode: 200,
      ErrorCode: '',
      ErrorMessage: '',
      Headers: {},
      Body: answer,
      RawErrorResponseBody: null,
    };
  }

  #perform(body: RequestBody, bytes: number): ResponseBody {
    const failure = this.#failure;
    this.#failure = null;
    if (this.#isTooBig(bytes)) {
      return refused('RequestPayloadSizeLimitExceeded', 'The request is too big.');
    }
    const { model } = this.#environment;
    if (this.cellEdit) return refused(model.behaviour.cellEditCode, 'Excel is in cell-editing mode.');
    this.#acting = true;
    try {
      const apiSet = apiSetOf(model.behaviour.excel);
      return execute(body, workbook(this.#environment), this.#references, failure, apiSet);
    } finally {
      this.#acting = false;
      this.#forgetCells();
    }
  }

  /** Cells that nobody holds on to any more follow no longer. */
  #forgetCells(): void {
    this.#environment.model.followed.keepOnly(
      this.#references.states(),
      (each) => each instanceof FollowingCells && each.env === this.#environment,
    );
  }

  /** Excel on the web sets a limit; the desktop sets none. */
  #isTooBig(bytes: number): boolean {
    const { platform } = this.#environment.model.behaviour;
    return platform !== 'desktop' && bytes > this.#options.payloadLimit;
  }

  #typingEnded(): Promise<void> {
    if (!this.#cellEdit) return Promise.resolve();
    return new Promise((go) => this.#cellEditEnded.push(go));
  }

  #queue(entries: readonly EventEntry[]): void {
    if (entries.length === 0 || this.#target === null) return;
    this.#waiting.push(...entries);
    if (this.#waiting.length > entries.length) return;
    this.#delivery = new Promise((resolve) => {
      setTimeout(() => {
        this.#deliver();
        // The library calls its handlers in promises of its own; after the next turn all have begun.
        setTimeout(resolve);
      });
    });
  }

  #deliver(): void {
    const entries = this.#waiting.map((entry) => ({ ...entry, messageCategory: EVENT_CATEGORY }));
    this.#waiting = [];
    this.#target?._testTriggerRichApiMessageEvent({ entries });
  }
}

function refused(code: string, message: string): ResponseBody {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', HttpStatusCode: 400, ActionIndex: 0 },
  };
}

/** Bytes of a text in UTF-8, counted without writing them: a request may be of megabytes. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Half of a letter of four bytes counts two; JSON spells out halves that stand alone.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

function environment(model: WorkbookModel, options: HostOptions, behind: () => boolean): Environment {
  const make: Makers = {
    range: (sheet, area) => range(new FollowingCells(env, sheet, area)),
    rangeAreas: (sheet, areas) => rangeAreas({ env, sheet, areas }),
    worksheet: (sheet) => worksheet({ env, sheet }),
    table: (sheet, each) => table({ env, sheet, table: each }),
    name: (name) => namedItem({ env, name }),
    rule: (sheet, rule, through) => conditionalFormat({ env, sheet, rule, through }),
    part: (part) => customXmlPart({ env, part }),
  };
  const env: Environment = {
    model,
    events: new EventRegistrations(),
    addIn: options.addIn,
    cellLimit: options.cellLimit,
    behind,
    make,
  };
  return env;
}
