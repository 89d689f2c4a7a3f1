/** Whose account or team a pasted link is of, where the link itself does not say it. */
import { isAsk } from '../domain/ask-state';
import type { Place } from '../domain/reminder-types';
import type { OpenPorts } from './open';
import type { Ports } from './ports';

export interface WhoseLinkPorts
  extends Pick<Ports, 'store'>, Pick<OpenPorts, 'tabsOf' | 'holds' | 'inTab'> {
  /** Whether a place leaves it open. */
  readonly isOpenWhose: (place: Place) => boolean;
  readonly within: (place: Place, account: string) => Place;
  /** Match patterns of a place's site. */
  readonly matchesOf: (place: Place) => readonly string[];
}

/**
 * Asks what was promised and asked in the same conversation, then the open tabs, whose pages say
 * which workspace they are of. What nobody knows stays as it was pasted.
 */
export function createWhoseLink(ports: WhoseLinkPorts) {
  return async (place: Place): Promise<Place> => {
    if (!ports.isOpenWhose(place)) return place;
    const account = await keptAccount(place, ports);
    if (account !== undefined) return ports.within(place, account);
    const tabs = await ports.tabsOf(ports.matchesOf(place));
    const holds = await Promise.all(tabs.map(({ id }) => ports.holds(id, place).catch(() => null)));
    const tab = tabs[holds.indexOf(true)];
    return tab ? ports.inTab(tab.url, place) : place;
  };
}

/** A conversation that two teams share has one id in both: then nobody knows. */
async function keptAccount({ site, container }: Place, { store }: WhoseLinkPorts) {
  const kept = await store.read(async (tx) => [
    ...(await tx.objectStore('reminders').getAll()),
    ...(await tx.objectStore('asks').getAll()).filter(isAsk),
  ]);
  const accounts = kept.flatMap(({ place }) =>
    place.site === site && place.container === container ? (place.account ?? []) : [],
  );
  const [account, ...more] = new Set(accounts);
  return more.length === 0 ? account : undefined;
}
