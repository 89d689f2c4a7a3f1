/** Leads back to a message, in the tab that already shows it when there is one. */
import type { Place } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import { siteOfUrl } from '../surfaces/sites';

export interface OpenPorts {
  /** Open tabs of a site. */
  readonly tabsOf: (matches: readonly string[]) => Promise<readonly { id: number; url: string }[]>;
  readonly focus: (tab: number) => Promise<void>;
  readonly navigate: (tab: number, url: string) => Promise<void>;
  /** @returns The new tab. */
  readonly create: (url: string) => Promise<number | undefined>;
  /** Asks a tab that is still loading, for as long as that makes sense; not waited for. */
  readonly showWhenLoaded: (tab: number, place: Place) => void;
  /** Asks the tab's content script to go to the place; false when it cannot. */
  readonly show: (tab: number, place: Place) => Promise<boolean>;
  /** 2: the tab shows the very place, 1: the same account, document or team, 0: neither. */
  readonly fit: (tabUrl: string, place: Place) => 0 | 1 | 2;
}

export async function openPlace(place: Place, ports: OpenPorts): Promise<Result<null>> {
  const site = siteOfUrl(place.url);
  if (!site) return fail(problem('link_unknown'));
  const tabs = await ports.tabsOf(site.matches);
  const fitting = tabs
    .map((tab) => ({ ...tab, fit: ports.fit(tab.url, place) }))
    .filter((tab) => tab.fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const [best] = fitting;
  if (!best) {
    const tab = await ports.create(place.url);
    if (tab !== undefined) ports.showWhenLoaded(tab, place);
    return ok(null);
  }
  await ports.focus(best.id);
  const shown = await ports.show(best.id, place).catch(() => false);
  if (!shown && best.fit < 2) {
    await ports.navigate(best.id, place.url);
    ports.showWhenLoaded(best.id, place);
  }
  return ok(null);
}
