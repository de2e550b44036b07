import type { CSSProperties, ReactNode } from 'react';
import { cellName } from '../../../workbook/a1';
import { CellBar } from './CellBar';
import type { CellLook } from './cellLook';

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly selected: boolean;
  readonly gridlines: boolean;
  /** True for a heading whose filter button wants room beside the text. */
  readonly filterButton: boolean;
  readonly id: string;
  readonly children?: ReactNode;
}

/** One cell as it is drawn; it takes no events, the grid finds cells by their place. */
export function Cell({
  row,
  column,
  look,
  box,
  selected,
  gridlines,
  filterButton,
  id,
  children,
}: CellProps): ReactNode {
  // Neighbours share a line, as in Excel: a cell with borders begins on the line of the one before.
  const line = look.bordered ? 1 : 0;
  const style: CSSProperties = {
    ...look.style,
    left: box.left - line,
    top: box.top - line,
    width: box.width + line,
    height: box.height + line,
  };
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      data-cell={cellName(row, column)}
      className={[
        'cell',
        gridlines && look.style.background === undefined && 'lined',
        filterButton && 'with-filter',
      ]
        .filter(Boolean)
        .join(' ')}
      style={style}
    >
      {look.bar && <CellBar bar={look.bar} />}
      {look.icon && (
        <i className="cell-icon" aria-hidden style={{ color: look.icon.color }}>
          {look.icon.glyph}
        </i>
      )}
      <span>{look.text}</span>
      {children}
    </div>
  );
}
