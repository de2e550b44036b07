import { useEffect, useRef, useState, type ReactNode } from 'react';

interface EditorProps {
  readonly text: string;
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Takes the text and the key that ended the typing, which moves the selection. */
  readonly onCommit: (text: string, key: string, shift: boolean) => void;
  readonly onCancel: () => void;
}

/** The box in which a cell is typed. Enter and Tab take it, Alt+Enter breaks the line, Escape leaves it. */
export function Editor({ text, place, onCommit, onCancel }: EditorProps): ReactNode {
  const [typed, setTyped] = useState(text);
  const box = useRef<HTMLTextAreaElement>(null);
  // Leaving by a key takes the focus away too; the typing ends once.
  const ended = useRef(false);
  const commit = (key: string, shift: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    onCommit(typed, key, shift);
  };
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  return (
    <textarea
      ref={box}
      className="editor"
      data-editor="true"
      style={{
        left: place.left,
        top: place.top,
        width: Math.max(place.width, 120),
        height: Math.max(place.height, 24),
      }}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        // As in Excel, a press in the task pane leaves the cell being typed in.
        if (!(document.activeElement instanceof HTMLIFrameElement)) commit('', false);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          event.preventDefault();
          ended.current = true;
          onCancel();
        } else if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
          event.preventDefault();
          commit(event.key === 'Tab' ? 'ArrowRight' : 'Enter', event.shiftKey);
        } else if (event.key === 'Enter') {
          event.preventDefault();
          setTyped((before) => `${before}\n`);
        }
      }}
    />
  );
}
