import type { CSSProperties, ReactNode } from 'react';
import { cellName } from '../../../workbook/a1';
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
  readonly id: string;
  readonly children?: ReactNode;
}

/** One cell as it is drawn; it takes no events, the grid finds cells by their place. */
export function Cell({ row, column, look, box, selected, gridlines, id, children }: CellProps): ReactNode {
  const style: CSSProperties = { ...look.style, ...box };
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      data-cell={cellName(row, column)}
      className={gridlines && look.style.background === undefined ? 'cell lined' : 'cell'}
      style={style}
    >
      <span>{look.text}</span>
      {children}
    </div>
  );
}
