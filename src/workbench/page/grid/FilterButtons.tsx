import { useState, type ReactNode } from 'react';
import type { SheetDocument, TableDocument } from '../../../workbook/document';
import { areaOf, type WorkbookModel } from '../../model/workbookModel';
import { useWords } from '../WordsContext';
import { FilterMenu } from './FilterMenu';

interface FilterButtonsProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetDocument;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly placeOf: (
    row: number,
    column: number,
  ) => { left: number; top: number; width: number; height: number };
}

interface Chosen {
  readonly table: TableDocument;
  readonly column: number;
}

/** The filter buttons in the headings of the sheet's tables, and the menu of the one that is open. */
export function FilterButtons({ model, sheet, rows, columns, placeOf }: FilterButtonsProps): ReactNode {
  const say = useWords();
  const [open, setOpen] = useState<Chosen | null>(null);
  const buttons = sheet.tables
    .filter((table) => table.filterButton && table.headerRow && rows.includes(areaOf(table).top))
    .flatMap((table) => {
      const area = areaOf(table);
      return columns
        .filter((column) => column >= area.left && column <= area.right)
        .map((column) => ({ table, area, column }));
    });
  const menu =
    open &&
    buttons.find(({ table, area, column }) => table === open.table && column === area.left + open.column);
  const close = (): void => {
    setOpen(null);
    document.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
  };
  const menuPlace = menu && placeOf(menu.area.top, menu.column);
  return (
    <>
      {buttons.map(({ table, area, column }) => {
        const place = placeOf(area.top, column);
        const active = model.filter(table)?.criteria.has(column - area.left) ?? false;
        return (
          <button
            key={`${table.name} ${column}`}
            type="button"
            tabIndex={-1}
            className={active ? 'filter active' : 'filter'}
            style={{ left: place.left + place.width - 19, top: place.top + place.height - 19 }}
            aria-label={say('workbench.filter.column', { column: model.text(sheet.name, area.top, column) })}
            aria-pressed={active}
            aria-expanded={menu?.table === table && menu.column === column}
            onClick={() => setOpen(menu?.column === column ? null : { table, column: column - area.left })}
          >
            {active ? '▼' : '▾'}
          </button>
        );
      })}
      {open && menu && menuPlace && (
        <div
          style={{
            position: 'absolute',
            left: menuPlace.left,
            top: menuPlace.top + menuPlace.height,
            zIndex: 9,
          }}
        >
          <FilterMenu model={model} sheet={sheet} table={open.table} column={open.column} onClose={close} />
        </div>
      )}
    </>
  );
}
