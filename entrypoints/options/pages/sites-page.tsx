import { useEffect, useState } from 'preact/hooks';

import { SitesView } from '../../../components/sites/sites-view';
import { refusal } from '../../../components/ui/problem-text';
import type { ConversationMarks, Settings } from '../../../utils/domain/settings';
import type { SiteId } from '../../../utils/domain/site';
import { translate as t } from '../../../utils/platform/i18n';
import { askForSites, mayReadSites } from '../../../utils/platform/permissions';
import { send } from '../../../utils/protocol/client';
import { SITES } from '../../../utils/surfaces/sites';
import { managedSet, type PageProps } from '../context';
import { useLoaded } from '../../../components/hooks/use-loaded';

/** The three sites: switched on or off, and whether they can be read. */
export function SitesPage({ settings, managed, viewer, now, revision, notify }: PageProps) {
  // What pages report does not count as a change, so it is asked for every minute.
  const health = useLoaded(() => send('ui→bg health', null), (revision ?? 0) + now);
  const [blocked, setBlocked] = useState<readonly SiteId[]>([]);
  useEffect(() => {
    void blockedSites().then(setBlocked);
  }, [now]);
  const change = async (part: Partial<Settings>) => {
    const saved = await send('ui→bg save settings', { change: part });
    notify(saved.ok ? { text: t('settingsSaved') } : refusal(saved.problems, t));
  };
  const mark = async (choice: ConversationMarks) => {
    const saved = await send('ui→bg mark conversation', choice);
    notify(saved.ok ? { text: t('settingsSaved') } : refusal(saved.problems, t));
  };
  const allow = async (id: SiteId) => {
    const site = SITES.find((one) => one.id === id);
    if (site) await askForSites(site.matches);
    setBlocked(await blockedSites());
  };
  return (
    <SitesView
      sites={SITES}
      settings={settings}
      managed={managedSet(managed)}
      health={health.value ?? []}
      blocked={blocked}
      viewer={viewer}
      now={now}
      onChange={(part) => void change(part)}
      onConversation={(choice) => void mark(choice)}
      onAllow={(id) => void allow(id)}
    />
  );
}

async function blockedSites(): Promise<SiteId[]> {
  const access = await Promise.all(SITES.map((site) => mayReadSites(site.matches)));
  return SITES.filter((_, index) => access[index] === false).map((site) => site.id);
}
