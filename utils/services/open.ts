/**
 * Leads back to a message, in the tab that already shows it when there is one. An address does not
 * always say whose mailbox a tab shows, so each candidate is asked before anything is done to it.
 */
import type { Place } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import { type Site, siteOfUrl } from '../surfaces/sites';

export interface OpenPorts {
  /** Open tabs of a site, the one that was used last first. */
  readonly tabsOf: (matches: readonly string[]) => Promise<readonly { id: number; url: string }[]>;
  readonly focus: (tab: number) => Promise<void>;
  readonly navigate: (tab: number, url: string) => Promise<void>;
  /** @returns The new tab. */
  readonly create: (url: string) => Promise<number | undefined>;
  /** Asks a tab that is still loading, for as long as that makes sense; not waited for. */
  readonly showWhenLoaded: (tab: number, place: Place) => void;
  /**
   * Asks the tab's content script whether the page is of the place's mailbox, document or team; null
   * when it does not know yet, rejected when nobody answers.
   */
  readonly holds: (tab: number, place: Place) => Promise<boolean | null>;
  /** Asks the tab's content script to go to the place; false when it cannot. */
  readonly show: (tab: number, place: Place) => Promise<boolean>;
  /** 2: the tab shows the very place, 1: the same account, document or team, 0: neither. */
  readonly fit: (tabUrl: string, place: Place) => 0 | 1 | 2;
  /** The place as the account or team of a tab has it: a link may not say which. */
  readonly inTab: (tabUrl: string, place: Place) => Place;
}

interface Candidate {
  readonly id: number;
  readonly url: string;
  readonly fit: 0 | 1 | 2;
  /** What its page says: null when it is asleep, or still loads. */
  readonly holds: boolean | null;
}

export async function openPlace(place: Place, ports: OpenPorts): Promise<Result<null>> {
  const site = siteOfUrl(place.url);
  if (!site) return fail(problem('link_unknown'));
  // The thread's own address is enough to look there, and not to lead a tab elsewhere.
  const best = (await candidates(site, place, ports)).find(({ holds, fit }) => holds ?? fit === 2);
  if (best) await openIn(best, site, ports.inTab(best.url, place), ports);
  else await openNew(place, ports);
  return ok(null);
}

/** The better ones first. */
async function candidates(site: Site, place: Place, ports: OpenPorts): Promise<Candidate[]> {
  const tabs = (await ports.tabsOf(site.matches))
    .map(({ id, url }) => ({ id, url, fit: ports.fit(url, place) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const ask = ({ id }: { id: number }) => ports.holds(id, place).catch(() => null);
  return Promise.all(tabs.map(async (tab) => ({ ...tab, holds: await ask(tab) })));
}

async function openNew(place: Place, ports: OpenPorts): Promise<void> {
  const tab = await ports.create(place.url);
  if (tab !== undefined) ports.showWhenLoaded(tab, place);
}

async function openIn(
  { id, holds }: Candidate,
  site: Site,
  place: Place,
  ports: OpenPorts,
): Promise<void> {
  await ports.focus(id);
  if (holds === null) {
    ports.showWhenLoaded(id, place);
    return;
  }
  if (await ports.show(id, place).catch(() => false)) return;
  // The page may be on its way, and loading it anew would unload what is being written in it.
  const tabs = await ports.tabsOf(site.matches);
  const here = tabs.find((tab) => tab.id === id);
  if (here && ports.fit(here.url, place) === 2) return;
  await ports.navigate(id, place.url);
  ports.showWhenLoaded(id, place);
}
