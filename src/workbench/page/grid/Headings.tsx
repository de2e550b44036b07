import type { ReactNode } from 'react';
import type { Area } from '../../model/area';
import { HEADING } from './Grid';

interface HeadingsProps {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly placeOf: (
    row: number,
    column: number,
  ) => { left: number; top: number; width: number; height: number };
  readonly selection: Area;
  readonly columnName: (column: number) => string;
}

/** The strips of column letters and row numbers. */
export function Headings({ rows, columns, placeOf, selection, columnName }: HeadingsProps): ReactNode {
  return (
    <div aria-hidden="true">
      <div className="strip" style={{ left: HEADING.width, right: 0, top: 0, height: HEADING.height }}>
        {columns.map((column) => {
          const { left, width } = placeOf(0, column);
          const chosen = column >= selection.left && column <= selection.right;
          return (
            <div
              key={column}
              className={chosen ? 'heading chosen' : 'heading'}
              style={{ left: left - HEADING.width, width, top: 0, height: HEADING.height }}
            >
              {columnName(column)}
            </div>
          );
        })}
      </div>
      <div className="strip" style={{ left: 0, width: HEADING.width, top: HEADING.height, bottom: 0 }}>
        {rows.map((row) => {
          const { top, height } = placeOf(row, 0);
          const chosen = row >= selection.top && row <= selection.bottom;
          return (
            <div
              key={row}
              className={chosen ? 'heading chosen' : 'heading'}
              style={{ top: top - HEADING.height, height, left: 0, width: HEADING.width }}
            >
              {row + 1}
            </div>
          );
        })}
      </div>
      <div
        className="strip corner"
        style={{ left: 0, top: 0, width: HEADING.width, height: HEADING.height }}
      />
    </div>
  );
}
