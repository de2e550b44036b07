import type { SheetDocument } from '../../workbook/document';
import type { Area } from './area';

/** An area that goes along when cells move. */
export interface FollowedArea {
  readonly sheet: SheetDocument;
  /** @param to gives an area's new place, or null where all of it was deleted */
  move(to: (area: Area) => Area | null): void;
}

/** The areas that someone holds on to while the cells around them move. */
export class FollowedAreas {
  #all = new Set<FollowedArea>();

  add(followed: FollowedArea): void {
    this.#all.add(followed);
  }

  /** Forgets the areas of one holder but those kept. */
  keepOnly(kept: ReadonlySet<unknown>, isTheirs: (each: FollowedArea) => boolean): void {
    this.#all = new Set([...this.#all].filter((each) => kept.has(each) || !isTheirs(each)));
  }

  /** Cells of the sheet moved; `move` gives an area's new place, or null where it is gone. */
  moved(sheet: SheetDocument, move: (area: Area) => Area | null): void {
    for (const each of this.#all) {
      if (each.sheet === sheet) each.move(move);
    }
  }
}
