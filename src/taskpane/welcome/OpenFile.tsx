import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { lazyPart } from '../frame/lazyPart';
import { useSay } from '../language/LanguageContext';
import { usePaneState } from '../session/SessionContext';

const OpenedFile = lazyPart(() => import('../open/OpenedFile'));

/** The smaller button of the first opening: a plan from a file of the user's own. */
export function OpenFile() {
  const say = useSay();
  const { work } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const putAway = () => {
    setFile(null);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => {
          button.current = element;
        }}
        disabledFocusable={work !== null}
        onClick={() => input.current?.click()}
      >
        {say('pane.welcome.open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.docx,.txt"
        onChange={({ target }) => {
          setFile(target.files?.[0] ?? null);
          // So that the same file, changed meanwhile, can be chosen again.
          target.value = '';
        }}
      />
      {file && <OpenedFile key={`${file.name} ${file.lastModified}`} file={file} onPutAway={putAway} />}
    </>
  );
}
