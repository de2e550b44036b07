import type {
  ConditionalFormatDocument,
  CustomXmlPart,
  DefinedName,
  SheetDocument,
  TableDocument,
} from '../../workbook/document';
import { splitSheet, parseArea, type Area } from '../model/area';
import type { FollowedArea } from '../model/followedAreas';
import { Refusal } from '../model/refusal';
import type { WorkbookModel } from '../model/workbookModel';
import type { ApiObject } from './apiObject';
import type { EventRegistrations } from './events';

/** The cells an object of the API stands for. */
export interface Cells {
  readonly env: Environment;
  readonly sheet: SheetDocument;
  readonly area: Area;
}

/** What every object of the host shares. Objects make each other through `make`, so that none knows all. */
export interface Environment {
  readonly model: WorkbookModel;
  readonly events: EventRegistrations;
  /** Whose settings are meant. */
  readonly addIn: string;
  /** Above this many cells a read is refused. */
  readonly cellLimit: number;
  /** True while another workbook is in front of this one. */
  behind(): boolean;
  readonly make: Makers;
}

export interface Makers {
  range(sheet: SheetDocument, area: Area): ApiObject;
  rangeAreas(sheet: SheetDocument, areas: readonly Area[]): ApiObject;
  worksheet(sheet: SheetDocument): ApiObject;
  table(sheet: SheetDocument, table: TableDocument): ApiObject;
  name(name: DefinedName): ApiObject;
  rule(sheet: SheetDocument, rule: ConditionalFormatDocument, through: Area): ApiObject;
  part(part: CustomXmlPart): ApiObject;
}

/** @throws Refusal `GeneralException` while another workbook is in front: Excel then moves nothing on the screen */
export function refuseBehind(env: Environment): void {
  if (env.behind()) throw new Refusal('GeneralException', 'Another workbook has the focus.');
}

/** Cells that go along when rows are inserted or deleted around them, for as long as somebody holds on to them. */
export class FollowingCells implements Cells, FollowedArea {
  readonly env: Environment;
  readonly sheet: SheetDocument;
  #area: Area | null;

  constructor(env: Environment, sheet: SheetDocument, area: Area) {
    this.env = env;
    this.sheet = sheet;
    this.#area = area;
    env.model.followed.add(this);
  }

  /** @throws Refusal `ItemNotFound` where all of it has been deleted since */
  get area(): Area {
    if (this.#area === null) throw new Refusal('ItemNotFound', 'The cells are gone.');
    return this.#area;
  }

  move(to: (area: Area) => Area | null): void {
    if (this.#area !== null) this.#area = to(this.#area);
  }
}

/**
 * The sheet, where it is still there.
 * @throws Refusal where it has been deleted since: `ItemNotFound`, on the web `InvalidRequestContext`
 */
export function living(env: Environment, sheet: SheetDocument): SheetDocument {
  if (!env.model.document.sheets.includes(sheet)) {
    throw goneSheet(env, sheet.name);
  }
  return sheet;
}

/** A sheet that was there and is no more. */
export function goneSheet(env: Environment, name: string): Refusal {
  const code = env.model.behaviour.platform === 'web' ? 'InvalidRequestContext' : 'ItemNotFound';
  return new Refusal(code, `The sheet ${name} is gone.`);
}

/**
 * Reads an address as the API takes it: with or without a sheet, a range, whole rows or columns, or the
 * name of cells.
 * @throws Refusal `InvalidArgument` (or `ItemNotFound` for a sheet that is not there)
 */
export function readAddress(env: Environment, address: string, home: SheetDocument): Cells {
  const { sheet: named, rest } = splitSheet(address);
  const sheet = named === null ? home : env.model.sheet(named);
  const area = parseArea(rest);
  if (area === null) throw new Refusal('InvalidArgument', `${address} is no address.`);
  return { env, sheet, area };
}

/** The cells that an argument means: a range object, or an address on a sheet. */
export function readCells(env: Environment, value: unknown, home: SheetDocument): Cells {
  if (typeof value === 'string') return readAddress(env, value, home);
  if (typeof value === 'object' && value !== null && 'state' in value) {
    const { state } = value;
    if (isCells(state)) return state;
  }
  throw new Refusal('InvalidArgument', 'A range or an address is expected.');
}

function isCells(state: unknown): state is Cells {
  return typeof state === 'object' && state !== null && 'area' in state && 'sheet' in state;
}
