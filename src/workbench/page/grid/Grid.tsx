import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { SheetDocument } from '../../../workbook/document';
import { columnName, cellArea, type Area } from '../../model/area';
import { mergedArea } from '../../model/merges';
import { select } from '../../model/selection';
import type { WorkbookModel } from '../../model/workbookModel';
import { useModel } from '../useModel';
import { useWords } from '../WordsContext';
import { CellTools } from './CellTools';
import { Editor } from './Editor';
import { itemsBetween } from './extents';
import { FilterButtons } from './FilterButtons';
import { Headings } from './Headings';
import { Pane } from './Pane';
import { sheetSizes } from './sheetSizes';
import { useGridKeys } from './useGridKeys';

/** Sizes of the strips of letters and numbers, in pixels. */
export const HEADING = { width: 44, height: 22 } as const;

interface GridProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetDocument;
  /** Text that is being typed when the sheet is opened, or null. */
  readonly typing: string | null;
  /** Tells when typing begins and ends; while it lasts, Excel takes no requests. */
  readonly onTyping: (typing: boolean) => void;
  /** Says what went wrong with what a person did; null after something that went well. */
  readonly onTrouble: (message: string | null) => void;
}

/** One sheet: cells by the workbook's own look, frozen headings, a selection, typing. */
export function Grid({ model, sheet, typing, onTyping, onTrouble }: GridProps): ReactNode {
  useModel(model);
  const say = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ x: 0, y: 0, width: 0, height: 0 });
  const { rows, columns } = sheetSizes(model, sheet);
  const selection = model.selection(sheet);
  const active = { row: selection.top, column: selection.left };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void =>
      setView({
        x: element.scrollLeft,
        y: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheet]);

  const frozen = { rows: sheet.freeze?.rows ?? 0, columns: sheet.freeze?.columns ?? 0 };
  const frozenSize = { width: columns.start(frozen.columns), height: rows.start(frozen.rows) };
  const inner = {
    width: Math.max(0, view.width - HEADING.width - frozenSize.width),
    height: Math.max(0, view.height - HEADING.height - frozenSize.height),
  };
  const origin = { x: frozenSize.width + view.x, y: frozenSize.height + view.y };
  const shown = {
    frozenRows: itemsBetween(rows, 0, frozenSize.height),
    frozenColumns: itemsBetween(columns, 0, frozenSize.width),
    rows: itemsBetween(rows, origin.y, origin.y + inner.height).filter((row) => row >= frozen.rows),
    columns: itemsBetween(columns, origin.x, origin.x + inner.width).filter(
      (column) => column >= frozen.columns,
    ),
  };

  /** Place of a cell on the screen, within the scrolling box. */
  const placeOf = (area: Area): { left: number; top: number; width: number; height: number } => ({
    left: HEADING.width + columns.start(area.left) - (area.left < frozen.columns ? 0 : view.x),
    top: HEADING.height + rows.start(area.top) - (area.top < frozen.rows ? 0 : view.y),
    width: columns.start(area.right + 1) - columns.start(area.left),
    height: rows.start(area.bottom + 1) - rows.start(area.top),
  });

  // A selection made by the pane or by a key is brought into view, as Excel does; scrolling by hand stays.
  const chosen = `${sheet.name} ${selection.top} ${selection.left}`;
  const broughtIntoView = useRef('');
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || view.width === 0 || broughtIntoView.current === chosen) return;
    broughtIntoView.current = chosen;
    if (active.row >= frozen.rows) {
      const start = rows.start(active.row) - frozenSize.height;
      element.scrollTop = scrolled(element.scrollTop, start, rows.size(active.row), inner.height);
    }
    if (active.column >= frozen.columns) {
      const start = columns.start(active.column) - frozenSize.width;
      element.scrollLeft = scrolled(element.scrollLeft, start, columns.size(active.column), inner.width);
    }
  });

  const keys = useGridKeys({ model, sheet, rows, columns, active, page: inner.height, typing, onTrouble });
  useTypingTold(keys.editing !== null, onTyping);

  const cellAt = (clientX: number, clientY: number): { row: number; column: number } | null => {
    const box = scroller.current?.getBoundingClientRect();
    if (!box) return null;
    const x = clientX - box.left - HEADING.width;
    const y = clientY - box.top - HEADING.height;
    if (x < 0 || y < 0 || clientX > box.left + view.width || clientY > box.top + view.height) return null;
    return {
      row: rows.at(y < frozenSize.height ? y : y + view.y),
      column: columns.at(x < frozenSize.width ? x : x + view.x),
    };
  };

  const common = { model, sheet, rowExtents: rows, columnExtents: columns, selection };
  const left = HEADING.width;
  const top = HEADING.height;
  return (
    <div
      ref={scroller}
      className="scroller"
      role="grid"
      tabIndex={0}
      aria-label={say('workbench.grid', { sheet: sheet.name })}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-activedescendant={`cell-${active.row}-${active.column}`}
      onScroll={(event) => {
        const { scrollLeft: x, scrollTop: y } = event.currentTarget;
        setView((before) => ({ ...before, x, y }));
      }}
      onKeyDown={keys.onKeyDown}
      onCopy={keys.onCopy}
      onPaste={keys.onPaste}
      onMouseDown={(event) => {
        if ((event.target as HTMLElement).closest('button, input, textarea, .menu')) return;
        const cell = cellAt(event.clientX, event.clientY);
        if (cell) select(model, sheet, mergedArea(sheet, cell.row, cell.column), 'person');
      }}
      onDoubleClick={(event) => {
        if (!(event.target as HTMLElement).closest('button, .menu')) keys.startEditing(null);
      }}
    >
      <div style={{ width: HEADING.width + columns.total, height: HEADING.height + rows.total }}>
        <div className="window" style={{ width: view.width, height: view.height }}>
          <Pane
            {...common}
            rows={shown.rows}
            columns={shown.columns}
            origin={origin}
            box={{ left: left + frozenSize.width, top: top + frozenSize.height, ...inner }}
          />
          <Pane
            {...common}
            rows={shown.frozenRows}
            columns={shown.columns}
            origin={{ x: origin.x, y: 0 }}
            box={{ left: left + frozenSize.width, top, width: inner.width, height: frozenSize.height }}
          />
          <Pane
            {...common}
            rows={shown.rows}
            columns={shown.frozenColumns}
            origin={{ x: 0, y: origin.y }}
            box={{ left, top: top + frozenSize.height, width: frozenSize.width, height: inner.height }}
          />
          <Pane
            {...common}
            rows={shown.frozenRows}
            columns={shown.frozenColumns}
            origin={{ x: 0, y: 0 }}
            box={{ left, top, ...frozenSize }}
          />
          {frozen.rows > 0 && (
            <div className="freeze" style={{ left: 0, right: 0, top: top + frozenSize.height, height: 1 }} />
          )}
          {frozen.columns > 0 && (
            <div className="freeze" style={{ top: 0, bottom: 0, left: left + frozenSize.width, width: 1 }} />
          )}
          <Headings
            rows={[...shown.frozenRows, ...shown.rows]}
            columns={[...shown.frozenColumns, ...shown.columns]}
            placeOf={(row, column) => placeOf(cellArea(row, column))}
            selection={selection}
            columnName={columnName}
          />
          <FilterButtons
            model={model}
            sheet={sheet}
            rows={[...shown.frozenRows, ...shown.rows]}
            columns={[...shown.frozenColumns, ...shown.columns]}
            placeOf={(row, column) => placeOf(cellArea(row, column))}
          />
          {keys.editing === null ? (
            <CellTools
              model={model}
              sheet={sheet}
              row={active.row}
              column={active.column}
              place={placeOf(selection)}
              open={keys.choosing}
              onOpen={keys.setChoosing}
              onChoose={keys.enter}
            />
          ) : (
            <Editor
              text={keys.editing}
              place={placeOf(selection)}
              onCommit={keys.commit}
              onCancel={keys.cancel}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** How far to scroll so that an item of the size, at the start, is within the room. */
function scrolled(now: number, start: number, size: number, room: number): number {
  if (start < now) return start;
  return start + size > now + room ? Math.min(start, start + size - room) : now;
}

function useTypingTold(typing: boolean, onTyping: (typing: boolean) => void): void {
  const tell = useEffectEvent(onTyping);
  useEffect(() => {
    if (!typing) return undefined;
    tell(true);
    return () => tell(false);
  }, [typing]);
}
