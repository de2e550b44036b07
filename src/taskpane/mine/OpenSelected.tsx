import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { RowName } from '../../workbook/rowName';
import type { PanelRequest } from '../frame/PanelContext';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';

const useStyles = makeStyles({
  none: {
    flexBasis: '100%',
    order: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Opens the form of the row that is selected in the sheet; the selection stays. */
export function OpenSelected() {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { session } = useScope();
  const { work } = usePaneState();
  const [none, setNone] = useState<'pane.mine.selected.none' | 'pane.mine.selected.no-key' | null>(null);
  const open = async () => {
    setNone(null);
    await session.run({ kind: 'selected-row' });
    const { selected, checked } = session.getState();
    if (!selected || !checked) return;
    const { row } = selected;
    if (row === null) setNone('pane.mine.selected.none');
    else if (row.key === '') setNone('pane.mine.selected.no-key');
    else openPanel(formOf(row, checked.outcome.snapshot));
  };
  return (
    <>
      <Button size="small" disabledFocusable={work !== null} onClick={() => void open()}>
        {say('pane.mine.selected')}
      </Button>
      <span role="status" className={styles.none} hidden={none === null}>
        {none !== null && say(none)}
      </span>
    </>
  );
}

/** A row of `PhoiHop` is the part of its unit in the task or indicator with its key. */
function formOf({ table, key, of }: RowName, { tables }: WorkbookSnapshot): PanelRequest {
  if (table === 'NhiemVu' || table === 'ChiTieu') {
    return { kind: 'row', row: { table, key, of: null }, role: 'lead' };
  }
  const indicator = tables.ChiTieu?.rows.some((row) => row.key === key) ?? false;
  const row = { table: indicator ? 'ChiTieu' : 'NhiemVu', key, of: of ?? null } as const;
  return { kind: 'row', row, role: 'coordinator' };
}
