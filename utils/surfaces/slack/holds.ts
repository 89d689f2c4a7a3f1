/** Of which workspace the page is, as a place or a permalink names it. */
import { isSameAccount } from '../../domain/place';
import type { Place } from '../../domain/reminder-types';
import { TIME } from './selectors';
import { pageTeam } from './team';

/** "acme.slack.com" of a permalink; null for others, and for the client's own address. */
function workspaceOf(url: string): string | null {
  const [, host = null] = /^https:\/\/([^/]+\.slack\.com)\/archives\//.exec(url) ?? [];
  return host;
}

/** Permalinks name the workspace by its host, and so do the times of the messages that are shown. */
export function holds(document: Document, place: Place): boolean | null {
  if (place.account !== undefined) {
    const account = pageTeam(document);
    return account === undefined ? null : isSameAccount(place, { ...place, account });
  }
  const wanted = workspaceOf(place.url);
  const shown = [...document.querySelectorAll(TIME)]
    .map((link) => workspaceOf(link.getAttribute('href') ?? ''))
    .find((host) => host !== null);
  return shown === undefined ? null : shown === wanted;
}
