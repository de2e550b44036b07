import { useSay } from '../language/LanguageContext';
import { lazyPart } from './lazyPart';
import { Panel } from './Panel';
import type { PanelRequest } from './PanelContext';

const SettingsForm = lazyPart(() => import('../settings/SettingsForm'));
const HelpText = lazyPart(() => import('../help/HelpText'));
const DetailsText = lazyPart(() => import('../help/DetailsText'));
const RowList = lazyPart(() => import('../overview/RowList'));
const RowForm = lazyPart(() => import('../row/RowForm'));
const UnloadForm = lazyPart(() => import('../unload/UnloadForm'));
const ClustersPanel = lazyPart(() => import('../clusters/ClustersPanel'));
const SlipPanel = lazyPart(() => import('../slip/SlipPanel'));
const HistoryPanel = lazyPart(() => import('../history/HistoryPanel'));
const LifePanel = lazyPart(() => import('../life/LifePanel'));
const FixPreview = lazyPart(() => import('../fixes/FixPreview'));

/** The panel that was asked for; its content is fetched when it is first opened. */
export function OpenedPanel({ request }: { readonly request: PanelRequest }) {
  const say = useSay();
  switch (request.kind) {
    case 'settings':
      return (
        <Panel title={say('pane.settings.title')}>
          <SettingsForm />
        </Panel>
      );
    case 'help':
      return (
        <Panel title={say('pane.help.title')}>
          <HelpText />
        </Panel>
      );
    case 'details':
      return (
        <Panel title={say('pane.about.title')}>
          <DetailsText />
        </Panel>
      );
    case 'unload':
      return (
        <Panel title={say('pane.unload.title')}>
          <UnloadForm />
        </Panel>
      );
    case 'clusters':
      return (
        <Panel title={say('pane.clusters.title')}>
          <ClustersPanel />
        </Panel>
      );
    case 'slips':
      return (
        <Panel title={say('pane.slip.title')}>
          <SlipPanel />
        </Panel>
      );
    case 'history':
      return (
        <Panel title={say('pane.history.title')}>
          <HistoryPanel entry={request.entry ?? null} />
        </Panel>
      );
    case 'life':
      return (
        <Panel title={say('pane.life.title')}>
          <LifePanel row={request.key === undefined ? null : request} />
        </Panel>
      );
    case 'row':
      return (
        <Panel title={say('pane.form.title', { key: request.row.key })}>
          <RowForm row={request.row} role={request.role} />
        </Panel>
      );
    case 'rows':
      return (
        <Panel title={say(request.title)}>
          <RowList groups={request.groups} />
        </Panel>
      );
    case 'fixes':
      return (
        <Panel title={say('pane.fixes.title')}>
          <FixPreview findings={request.findings} />
        </Panel>
      );
  }
}
