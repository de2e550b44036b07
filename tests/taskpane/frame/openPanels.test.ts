import { panelsAfter } from '../../../src/taskpane/frame/openPanels';
import type { PanelRequest } from '../../../src/taskpane/frame/PanelContext';

const form: PanelRequest = { kind: 'row', row: { table: 'NhiemVu', key: 'A.I.1', of: null }, role: 'lead' };
const contribution: PanelRequest = { ...form, row: { ...form.row, of: 'Văn phòng Bộ' }, role: 'coordinator' };
const life: PanelRequest = { kind: 'life' };
const help: PanelRequest = { kind: 'help' };

describe('open panels', () => {
  it('cover each other, the last one on top', () => {
    expect(panelsAfter([form], life)).toEqual([form, life]);
    expect(panelsAfter([form], contribution)).toEqual([form, contribution]);
  });

  it('are gone back from one by one', () => {
    expect(panelsAfter([form, life], null)).toEqual([form]);
    expect(panelsAfter([form], null)).toEqual([]);
    expect(panelsAfter([], null)).toEqual([]);
  });

  it('are all closed when another place is chosen', () => {
    expect(panelsAfter([form, life], 'none')).toEqual([]);
  });

  it('are there once each: one that is open comes to the top, with what is asked of it now', () => {
    const other: PanelRequest = { kind: 'life', table: 'NhiemVu', key: 'A.I.2' };
    expect(panelsAfter([form, life, help], other)).toEqual([form, other]);
  });

  it('leave nothing to go back to where the plan is taken out', () => {
    expect(panelsAfter([form, life], { kind: 'unload' })).toEqual([{ kind: 'unload' }]);
  });
});
