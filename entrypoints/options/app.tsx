import { useEffect, useState } from 'preact/hooks';

import { useLoaded } from '../../components/hooks/use-loaded';
import { useNow } from '../../components/hooks/use-now';
import { RestoreOffer } from '../../components/rescue/restore-offer';
import { useRescue } from '../../components/rescue/use-rescue';
import { WordingProvider } from '../../components/ui/translate';
import { type Notice, UndoToast } from '../../components/ui/undo-toast';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings';
import { translate as t } from '../../utils/platform/i18n';
import { userClock } from '../../utils/platform/locale';
import { send } from '../../utils/protocol/client';
import type { PageProps } from './context';
import { renewHolidays } from './holiday-port';
import { mySnapshot } from './my-clock';
import { PAGES } from './pages';
import { ROUTES, type Route, useRoute, WITHIN } from './routes';
import { TeamNews } from './team/team-here';
import { useTeam } from './team/use-team';
import { useRevision } from './use-revision';

const TITLES: { readonly [route in Route]: string } = {
  roster: 'pageRoster',
  reminders: 'pageReminders',
  'catch-up': 'pageCatchUp',
  plan: 'pagePlan',
  log: 'pageLog',
  sites: 'pageSites',
  data: 'pageData',
  settings: 'pageSettings',
};

/** The frame of all pages: head, what happened last, and the page that the address names. */
export function App() {
  const route = useRoute();
  const revision = useRevision();
  const [notice, setNotice] = useState<Notice | null>(null);
  const roster = useLoaded(() => send('ui→bg people', null), revision);
  const settings = useLoaded(() => send('ui→bg settings', null), revision);
  const managed = useLoaded(() => send('ui→bg managed', null), revision);
  const { clock, theme } = settings.value ?? DEFAULT_SETTINGS;
  const rescue = useRescue(send, userClock(clock), revision);
  const people = roster.value?.people;
  useEffect(() => {
    // A failure is tried again at the next opening; nothing that stands is touched.
    if (people) void renewHolidays(people, today()).catch(() => undefined);
  }, [people]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    document.title = `${t(TITLES[route])} · ${t('extensionName')}`;
  }, [route]);
  const undo = () => {
    setNotice(null);
    notice?.undo?.();
  };
  return (
    <WordingProvider value={{ t, clock: userClock(clock) }}>
      <Head route={route} />
      <main class="mw-main" id="main">
        <h1 class="mw-title">{t(TITLES[route])}</h1>
        <RestoreOffer {...rescue} t={t} />
        {roster.failed && (
          <p class="mw-error" role="alert">
            {t('pageNoAnswer')}
          </p>
        )}
        {roster.value && settings.value && (
          <Current
            route={route}
            me={roster.value.me}
            people={roster.value.people}
            settings={settings.value}
            managed={managed.value}
            rosterRevision={roster.value.revision}
            revision={revision}
            notify={setNotice}
            undo={undo}
          />
        )}
      </main>
      <UndoToast notice={notice} onClose={() => setNotice(null)} />
    </WordingProvider>
  );
}

/** On the machine's clock, as good as any for a span of months. */
const today = () => new Date().toISOString().slice(0, 10);

function Head({ route }: { readonly route: Route }) {
  return (
    <header class="mw-head">
      <div class="mw-head-inner">
        <span class="mw-brand">{t('extensionName')}</span>
        <nav aria-label={t('pageNavigation')}>
          {ROUTES.filter((one) => !WITHIN[one]).map((one) => (
            <a
              key={one}
              class="mw-nav"
              href={`#/${one}`}
              {...(one === (WITHIN[route] ?? route) ? { 'aria-current': 'page' as const } : {})}
            >
              {t(TITLES[one])}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

function Current({
  route,
  rosterRevision,
  ...props
}: Omit<PageProps, 'now' | 'viewer' | 'team'> & {
  readonly route: Route;
  readonly rosterRevision: number;
}) {
  const now = useNow();
  const team = useTeam(props, rosterRevision);
  const Page = PAGES[route];
  return (
    <>
      {route !== 'data' && <TeamNews {...props} team={team} />}
      <Page {...props} team={team} now={now} viewer={mySnapshot(props.me, now)} />
    </>
  );
}
