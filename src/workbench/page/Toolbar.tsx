import { useRef, type ReactNode } from 'react';
import type { Language } from '../../i18n/catalogue';
import { useWords } from './WordsContext';

interface ToolbarProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** Opens and saves .xlsx, starts anew, changes the language of the page around the grid. */
export function Toolbar({ language, onLanguage, onNew, onOpen, onSave }: ToolbarProps): ReactNode {
  const say = useWords();
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <img src="assets/icons/icon-32.png" alt="" width="22" height="22" />
      <h1>{say('workbench.title')}</h1>
      <button type="button" onClick={onNew}>
        {say('workbench.new')}
      </button>
      <button type="button" onClick={() => file.current?.click()}>
        {say('workbench.open')}
      </button>
      <button type="button" onClick={onSave}>
        {say('workbench.save')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={say('workbench.open')}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onOpen(chosen);
          event.target.value = '';
        }}
      />
      <span className="note">{say('workbench.note')}</span>
      <button
        type="button"
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={() => onLanguage(language === 'vi' ? 'en' : 'vi')}
      >
        {language === 'vi' ? 'English' : 'Tiếng Việt'}
      </button>
    </header>
  );
}
