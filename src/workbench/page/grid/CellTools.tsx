import { useEffect, useRef, type ReactNode } from 'react';
import type { SheetDocument } from '../../../workbook/document';
import { choicesAt, validationAt } from '../../model/validations';
import type { WorkbookModel } from '../../model/workbookModel';
import { useWords } from '../WordsContext';

/** The widest that a prompt grows, in pixels; it stays within the grid. */
const PROMPT_WIDTH = 240;

interface CellToolsProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetDocument;
  readonly row: number;
  readonly column: number;
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (text: string) => void;
}

/** What a validated cell shows when it is chosen: its prompt, and the button of its drop-down. */
export function CellTools({
  model,
  sheet,
  row,
  column,
  place,
  open,
  onOpen,
  onChoose,
}: CellToolsProps): ReactNode {
  const say = useWords();
  const list = useRef<HTMLDivElement>(null);
  const prompt = validationAt(sheet, row, column)?.prompt;
  const choices = choicesAt(model, sheet, row, column);
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[role=option]')?.focus();
  }, [open]);
  return (
    <>
      {prompt && !open && (
        <div
          className="prompt"
          role="note"
          style={{
            left: `min(${place.left + 12}px, calc(100% - ${PROMPT_WIDTH + 12}px))`,
            top: place.top + place.height + 6,
            maxWidth: PROMPT_WIDTH,
          }}
        >
          {prompt.title !== '' && <b>{prompt.title}</b>}
          <span>{prompt.message}</span>
        </div>
      )}
      {choices && (
        <button
          type="button"
          tabIndex={-1}
          className="filter choose"
          style={{ left: place.left + place.width, top: place.top + Math.max(0, place.height - 20) }}
          aria-label={say('workbench.choices')}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          ▾
        </button>
      )}
      {choices && open && (
        <div
          ref={list}
          className="menu choices"
          role="listbox"
          aria-label={say('workbench.choices')}
          style={{ left: place.left, top: place.top + place.height, minWidth: place.width }}
        >
          {choices.map((choice, index) => (
            <div
              key={`${index} ${choice}`}
              role="option"
              aria-selected={false}
              tabIndex={-1}
              onClick={() => onChoose(choice)}
              onKeyDown={(event) => {
                event.stopPropagation();
                const target = event.currentTarget;
                const next =
                  event.key === 'ArrowDown'
                    ? target.nextElementSibling
                    : event.key === 'ArrowUp'
                      ? target.previousElementSibling
                      : null;
                if (next instanceof HTMLElement) next.focus();
                if (event.key === 'Enter') onChoose(choice);
                if (event.key === 'Escape') onOpen(false);
                event.preventDefault();
              }}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
