import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { UnitRecord } from '../../plan/unit/unit';
import { itemAfterKey } from '../frame/itemAfterKey';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  count: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: 0,
    padding: 0,
    maxHeight: '260px',
    overflowY: 'auto',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** So many units are shown at once; more are found by typing. */
const MOST_SHOWN = 30;

export interface UnitOption {
  readonly record: UnitRecord;
  /** What tells it from others, in words; empty is none. */
  readonly facts: string;
}

export interface UnitPickerProps {
  readonly label: string;
  /** True where the list stands open from the start. */
  readonly open?: boolean;
  /** The units that the words find, the likeliest first. */
  find(words: string): readonly UnitOption[];
  onChoose(unit: UnitRecord): void;
}

/**
 * Finds a unit by name, abbreviation or other spelling, accents and letter case aside. Arrows choose, Enter
 * takes, Escape closes the list.
 */
export function UnitPicker({ label, open = false, find, onChoose }: UnitPickerProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState(open);
  const [at, setAt] = useState(-1);
  const found = opened ? find(words) : [];
  const shown = found.slice(0, MOST_SHOWN);
  const optionId = (index: number) => `${id}-${String(index)}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (option: UnitOption | undefined) => {
    if (!option) return;
    setWords('');
    setAt(-1);
    setOpened(open);
    onChoose(option.record);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(shown[at] ?? (shown.length === 1 ? shown[0] : undefined));
    } else if (event.key === 'Escape' && opened && !open) {
      event.preventDefault();
      setOpened(false);
      setAt(-1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (opened) setAt(itemAfterKey(at, shown.length, event.key) ?? -1);
      else setOpened(true);
    }
  };

  return (
    <div
      className={styles.picker}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpened(open);
      }}
    >
      <Field className={styles.field} label={label}>
        <Input
          className={styles.input}
          role="combobox"
          autoComplete="off"
          contentBefore={<SearchRegular />}
          placeholder={say('pane.units.find.placeholder')}
          aria-expanded={opened}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          {...(opened && at >= 0 ? { 'aria-activedescendant': optionId(at) } : {})}
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
            setAt(-1);
            setOpened(true);
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      <span role="status" className={styles.count}>
        {opened && say(countOf(found.length), { count: found.length, shown: shown.length })}
      </span>
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={say('pane.units.choices')}
        className={styles.list}
        hidden={shown.length === 0}
      >
        {shown.map((option, index) => (
          // The keyboard is the input's: it says which option is meant.
          <li
            key={option.record.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            className={mergeClasses(styles.option, index === at && styles.active)}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(option);
            }}
          >
            <span lang="vi">{option.record.name}</span>
            {option.facts !== '' && <span className={styles.facts}>{option.facts}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function countOf(found: number): 'pane.units.none-found' | 'pane.units.more' | 'pane.units.found' {
  if (found === 0) return 'pane.units.none-found';
  return found > MOST_SHOWN ? 'pane.units.more' : 'pane.units.found';
}
