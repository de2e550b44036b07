import { useSay } from '../language/LanguageContext';
import { lazyPart } from './lazyPart';
import { Panel } from './Panel';
import type { PanelRequest } from './PanelContext';

const SettingsForm = lazyPart(() => import('../settings/SettingsForm'));
const HelpText = lazyPart(() => import('../help/HelpText'));
const DetailsText = lazyPart(() => import('../help/DetailsText'));
const RowList = lazyPart(() => import('../overview/RowList'));
const UnloadForm = lazyPart(() => import('../unload/UnloadForm'));
const ClustersPanel = lazyPart(() => import('../clusters/ClustersPanel'));
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
