/** The conversation that is open, as the switch for its marks names it. */
import { readAddress } from './address';
import { titleOf } from './target';
import { pageTeam } from './team';
import { channelOf } from './where';

/** The main list's rows say what is drawn, which at a cold start is not what the address says. 2026. */
const DRAWN =
  '[data-qa="message_pane"] [data-msg-channel-id], .p-message_pane [data-msg-channel-id]';

function keyOf(team: string | undefined, channel: string | null | undefined): string | null {
  return team === undefined || !channel ? null : `${team}/${channel}`;
}

/** "<team>/<channel>" of a row. */
export function keyOfRow(row: Element): string | null {
  const document = row.ownerDocument;
  return keyOf(pageTeam(document), channelOf(row, document.URL));
}

/** The same of the view that is open, without its title. */
export function keyOfView(document: Document, url = document.URL): string | null {
  const named = readAddress(url)?.channel;
  if (named === undefined) return null;
  const drawn = document.querySelector(DRAWN)?.getAttribute('data-msg-channel-id');
  return keyOf(pageTeam(document, url), drawn || named);
}

/** Null on views that are no conversation ("later", "threads"). */
export function conversation(document: Document, url: string) {
  const key = keyOfView(document, url);
  return key === null ? null : { key, title: titleOf(document) };
}
