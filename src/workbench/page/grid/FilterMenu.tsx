import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { SheetDocument, TableDocument } from '../../../workbook/document';
import { filterColumn } from '../../model/filters';
import { areaOf, type WorkbookModel } from '../../model/workbookModel';
import { useWords } from '../WordsContext';

interface FilterMenuProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetDocument;
  readonly table: TableDocument;
  /** The column's place in the table, from 0. */
  readonly column: number;
  readonly onClose: () => void;
}

/** The list behind a filter button: the texts of the column, each to be shown or hidden. */
export function FilterMenu({ model, sheet, table, column, onClose }: FilterMenuProps): ReactNode {
  const say = useWords();
  const texts = textsOf(model, sheet, table, column);
  const current = model
    .filter(table)
    ?.criteria.get(column)
    ?.values?.map((value) => value.toLowerCase());
  const [kept, setKept] = useState(
    () => new Set(texts.filter((text) => !current || current.includes(text.toLowerCase()))),
  );
  const menu = useRef<HTMLDivElement>(null);
  const leave = useEffectEvent((target: EventTarget | null) => {
    const kept = target instanceof Element && (menu.current?.contains(target) || target.closest('.filter'));
    if (!kept) onClose();
  });
  useEffect(() => {
    const press = (event: PointerEvent): void => leave(event.target);
    const blur = (): void => leave(null);
    document.addEventListener('pointerdown', press);
    window.addEventListener('blur', blur);
    return () => {
      document.removeEventListener('pointerdown', press);
      window.removeEventListener('blur', blur);
    };
  }, []);
  const toggle = (text: string): void => {
    const next = new Set(kept);
    if (!next.delete(text)) next.add(text);
    setKept(next);
  };
  const apply = (): void => {
    const all = texts.every((text) => kept.has(text));
    filterColumn(model, sheet, table, column, all ? null : { filterOn: 'Values', values: [...kept] });
    onClose();
  };
  return (
    <div
      ref={menu}
      className="menu"
      role="dialog"
      aria-label={say('workbench.filter')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <label>
        <input
          type="checkbox"
          autoFocus
          checked={texts.every((text) => kept.has(text))}
          onChange={(event) => setKept(new Set(event.target.checked ? texts : []))}
        />
        {say('workbench.filter.all')}
      </label>
      <div className="choices">
        {texts.map((text) => (
          <label key={text}>
            <input type="checkbox" checked={kept.has(text)} onChange={() => toggle(text)} />
            {text === '' ? say('workbench.filter.blank') : text}
          </label>
        ))}
      </div>
      <div className="buttons">
        <button type="button" className="primary" onClick={apply}>
          {say('workbench.filter.apply')}
        </button>
        <button type="button" onClick={onClose}>
          {say('workbench.cancel')}
        </button>
      </div>
    </div>
  );
}

function textsOf(model: WorkbookModel, sheet: SheetDocument, table: TableDocument, column: number): string[] {
  const area = areaOf(table);
  const texts = new Set<string>();
  for (let row = area.top + 1; row <= area.bottom; row += 1)
    texts.add(model.text(sheet.name, row, area.left + column));
  return [...texts].sort((one, other) => one.localeCompare(other, 'vi'));
}
