import type { PageState } from '../../components/popup/types';
import { mayReadSites } from '../../utils/platform/permissions';
import { activeTab } from '../../utils/platform/tabs';
import { sendToTab } from '../../utils/protocol/client';
import { SITE_MATCHES, siteOfUrl } from '../../utils/surfaces/sites';

/** What the tab in front says about itself; `none` where nothing of ours runs. */
export async function pageInFront(): Promise<PageState> {
  if (!(await mayReadSites(SITE_MATCHES))) return { kind: 'refused' };
  const tab = await activeTab().catch(() => null);
  if (!tab?.url || !siteOfUrl(tab.url)) return { kind: 'none' };
  try {
    return { kind: 'report', report: await sendToTab(tab.id, 'ui→cs page', null) };
  } catch {
    return { kind: 'none' };
  }
}
