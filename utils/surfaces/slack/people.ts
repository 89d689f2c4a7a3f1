/** Who sent a row: from the row itself, the rows above it, or its hidden label. */
import type { PersonRef } from '../../domain/person';
import {
  hiddenName,
  isContinued,
  isPerson,
  isTombstone,
  itemOf,
  ownSender,
  timestampOf,
  type Sender,
} from './rows';
import { ROW } from './selectors';
import { pageTeam } from './team';

/** Slack joins rows of one sender within minutes; a longer gap means that a row is missing. Seconds. */
const CONTINUED_WITHIN = 600;

/**
 * A person as the roster knows them, by team and id.
 *
 * @param team Of the page, asked for only where the row has no picture.
 */
export function refOf(sender: Sender, team: () => string | undefined): PersonRef | null {
  if (!isPerson(sender)) return null;
  const own = sender.team ?? team();
  const name = sender.name === undefined ? {} : { name: sender.name };
  if (own === undefined) return sender.name === undefined ? null : name;
  return { slack: { team: own, user: sender.user }, ...name };
}

/** The full row that a continued one belongs to: up the list, stopping at dividers and gaps. */
function headOf(row: Element): Element | null {
  let below = Number(timestampOf(row));
  for (let item = itemOf(row).previousElementSibling; item; item = item.previousElementSibling) {
    const above = item.matches(ROW) ? item : item.querySelector(ROW);
    if (!above || isTombstone(above)) return null;
    const sent = Number(timestampOf(above));
    if (below - sent > CONTINUED_WITHIN) return null;
    if (!isContinued(above)) return ownSender(above) ? above : null;
    below = sent;
  }
  return null;
}

/** The sender of a continued row; its own label decides where the rows above say somebody else. */
function continuedSender(row: Element): Sender | null {
  const head = headOf(row);
  const sender = head && ownSender(head);
  const name = hiddenName(row);
  if (name === null || sender?.name === name) return sender;
  return { name };
}

/** The sender of any row, robots and continued rows too; null for tombstones and unknown. */
export function senderOf(row: Element): Sender | null {
  if (isTombstone(row)) return null;
  const own = ownSender(row);
  if (own) return own;
  const continued = isContinued(row) ? continuedSender(row) : null;
  if (continued) return continued;
  const name = hiddenName(row);
  return name === null ? null : { name };
}

/** The person who sent a row; null for robots, tombstones and unknown. */
export function personOf(row: Element): PersonRef | null {
  const sender = senderOf(row);
  if (!sender) return null;
  if (sender.user === undefined) return sender.name === undefined ? null : { name: sender.name };
  return refOf(sender, () => pageTeam(row.ownerDocument));
}

export function isOwn(ref: PersonRef, self: readonly PersonRef[]): boolean {
  return self.some((own) => own.slack !== undefined && own.slack.user === ref.slack?.user);
}
