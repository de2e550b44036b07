import type { CSSProperties, ReactNode } from 'react';
import type { Bar } from '../../model/graphics';

/** The bar of a data bar, behind the text of its cell, and the line from which it grows. */
export function CellBar({ bar }: { readonly bar: Bar }): ReactNode {
  const style: CSSProperties = {
    left: percent(bar.from),
    width: percent(bar.to - bar.from),
    background: bar.gradient ? `linear-gradient(90deg, ${bar.fill}, #FFFFFF)` : bar.fill,
    ...(bar.border ? { boxShadow: `inset 0 0 0 1px ${bar.border}` } : {}),
  };
  return (
    <>
      <i className="cell-bar" aria-hidden style={style} />
      {bar.axis && (
        <i
          className="cell-axis"
          aria-hidden
          style={{ left: percent(bar.axis.at), borderColor: bar.axis.color }}
        />
      )}
    </>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
