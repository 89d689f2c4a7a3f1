/** Who wrote what, without doubt: messages of one's own end reminders, those of others end asks. */
import type { TheirMessage } from '../../domain/ask-types';
import type { OwnMessage } from '../../domain/answered';
import { isOwn, personOf } from './people';
import { rootsOf } from './roots';
import { itemOf, rowsIn } from './rows';
import { BROADCAST } from './selectors';
import { selfOf } from './self';
import { placeOf } from './target';
import { pageTeam } from './team';
import { threadOf, threadPaneOf } from './where';

/** A row that certainly belongs to a thread, though nothing says to which one. */
function isLost(row: Element): boolean {
  const isReply = threadPaneOf(row) ?? itemOf(row).querySelector(BROADCAST);
  return isReply !== null && threadOf(row) === null;
}

/**
 * Messages in all lists that are shown, each with thread and time as the server stamped them, and who
 * wrote it by id. Those whose thread is not said are left out, since they would look like the
 * channel's; and all while it is not said who reads.
 */
function messages(document: Document, url: string, mine: boolean): TheirMessage[] {
  const self = selfOf(document);
  if (self.length === 0) return [];
  const rows = rootsOf(document).flatMap(rowsIn);
  let team: string | undefined;
  return rows.flatMap((row) => {
    const from = personOf(row);
    if (!from?.slack || isOwn(from, self) !== mine || isLost(row)) return [];
    team ??= pageTeam(document, url);
    const place = placeOf(row, url, team);
    return place ? [{ ...place, from }] : [];
  });
}

export function ownMessages(document: Document, url: string): OwnMessage[] {
  return messages(document, url, true).map(({ from: _from, ...message }) => message);
}

export function theirMessages(document: Document, url: string): TheirMessage[] {
  return messages(document, url, false);
}
