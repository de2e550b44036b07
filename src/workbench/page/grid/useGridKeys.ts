import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { SheetDocument } from '../../../workbook/document';
import { mergedArea } from '../../model/merges';
import { select } from '../../model/selection';
import type { WorkbookModel } from '../../model/workbookModel';
import { formulaText } from '../../model/writeCells';
import type { Extents } from './extents';
import { jumpBy } from './jump';
import { moveBy } from './movement';
import { enterCell, pasteCells } from './typing';

interface GridKeysInput {
  readonly model: WorkbookModel;
  readonly sheet: SheetDocument;
  readonly rows: Extents;
  readonly columns: Extents;
  readonly active: { readonly row: number; readonly column: number };
  /** The height of what is in view, in pixels. */
  readonly page: number;
  /** Text that is being typed from the start, or null. */
  readonly typing: string | null;
  /** Says what was refused; null after something that was not. */
  readonly onTrouble: (message: string | null) => void;
}

export interface GridKeys {
  /** The text that is being typed, or null. */
  readonly editing: string | null;
  readonly choosing: boolean;
  setChoosing(open: boolean): void;
  /** Begins typing: with a first letter, or with null to go on with what stands in the cell. */
  startEditing(first: string | null): void;
  commit(text: string, key: string, shift: boolean): void;
  cancel(): void;
  /** Puts a text into the active cell, as its drop-down does. */
  enter(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onCopy(event: ClipboardEvent<HTMLElement>): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
}

/** The grid's keys, as in Excel: arrows move, with Ctrl they jump, a letter begins typing, F2 goes on, Alt+Down opens the list. */
export function useGridKeys({
  model,
  sheet,
  rows,
  columns,
  active,
  page,
  typing,
  onTrouble,
}: GridKeysInput): GridKeys {
  const [editing, setEditing] = useState(typing);
  const [choosing, setChoosing] = useState(false);

  const focusGrid = (): void =>
    document.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
  const lastInRow = (): number => Math.max(-1, ...(sheet.rows.get(active.row)?.cells.keys() ?? []));
  const move = (key: string, shift: boolean): boolean => {
    const next = moveBy(
      key,
      shift,
      mergedArea(sheet, active.row, active.column),
      rows,
      columns,
      page,
      lastInRow(),
    );
    if (next) select(model, sheet, mergedArea(sheet, next.row, next.column), 'person');
    return next !== null;
  };
  const jump = (key: string): boolean => {
    const used = model.usedArea(sheet.name);
    const next = jumpBy(key, mergedArea(sheet, active.row, active.column), {
      rows,
      columns,
      filled(row, column) {
        const cell = model.cell(sheet.name, row, column);
        return cell?.formula !== undefined || (cell?.value ?? null) !== null;
      },
      last: { row: used?.bottom ?? 0, column: used?.right ?? 0 },
      first: { row: sheet.freeze?.rows ?? 0, column: sheet.freeze?.columns ?? 0 },
    });
    if (next) select(model, sheet, mergedArea(sheet, next.row, next.column), 'person');
    return next !== null;
  };
  const enter = (text: string): void => {
    setChoosing(false);
    const trouble = enterCell(model, sheet, active.row, active.column, text);
    onTrouble(trouble);
    focusGrid();
  };
  const startEditing = (first: string | null): void => {
    const text = formulaText(model, sheet.name, active.row, active.column);
    const shown =
      typeof text === 'number' ? model.text(sheet.name, active.row, active.column) : String(text ?? '');
    setEditing(first ?? (typeof text === 'object' && text !== null ? text.error : shown));
  };

  return {
    editing,
    choosing,
    setChoosing,
    startEditing,
    enter,
    cancel() {
      setEditing(null);
      focusGrid();
    },
    commit(text, key, shift) {
      if (editing === null) return;
      setEditing(null);
      if (text !== editing || key !== '') enter(text);
      if (key !== '') move(key, shift);
    },
    onKeyDown(event) {
      if (event.metaKey || event.defaultPrevented) return;
      if (event.ctrlKey) {
        if (jump(event.key)) event.preventDefault();
        return;
      }
      if (event.altKey && event.key === 'ArrowDown') setChoosing(true);
      else if (event.key === 'F2') startEditing(null);
      else if (event.key === 'Delete' || event.key === 'Backspace') enter('');
      else if (event.key === 'Escape') setChoosing(false);
      else if (event.key.length === 1 && !event.altKey) startEditing(event.key);
      else if (!move(event.key, event.shiftKey)) return;
      event.preventDefault();
    },
    onCopy(event) {
      event.clipboardData.setData('text/plain', model.text(sheet.name, active.row, active.column));
      event.preventDefault();
    },
    onPaste(event) {
      if (editing !== null) return;
      event.preventDefault();
      const trouble = pasteCells(
        model,
        sheet,
        active.row,
        active.column,
        event.clipboardData.getData('text/plain'),
      );
      onTrouble(trouble);
    },
  };
}
