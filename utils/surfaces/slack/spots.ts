/** Marks of senders: beside the newest full row on screen of each person in each list. */
import type { PersonRef } from '../../domain/person';
import { keyOf } from '../shared/dom';
import type { Spot } from '../types';
import { keyOfRow } from './conversation';
import { isOwn, refOf } from './people';
import {
  isTombstone,
  listOf,
  nameNode,
  ownSender,
  pictureNode,
  rowsIn,
  timeNode,
  timestampOf,
} from './rows';
import { GUTTER, SENDER } from './selectors';
import { pageTeam } from './team';

/** A spot, and what of its row it was read from. */
interface Read {
  readonly spot: Spot;
  readonly timestamp: string;
  readonly name: Element;
  readonly time: Element;
  /** Around the name; says it too. */
  readonly sender: Element;
  readonly picture: Element;
  /** The words and ids of those nodes. */
  readonly said: readonly (string | null)[];
}

const reads = new WeakMap<Element, Read>();

const SAID = [
  ['name', 'data-message-sender'],
  ['sender', 'data-stringify-text'],
  ['picture', 'src'],
] as const;

/** What was read of a row last time, where nothing of it changed: rows stay, and scans are many. */
function known(row: Element): Read | null {
  const read = reads.get(row);
  if (!read || !row.contains(read.name) || !row.contains(read.time)) return null;
  if (read.timestamp !== timestampOf(row)) return null;
  const same = SAID.every(([node, name], at) => read[node].getAttribute(name) === read.said[at]);
  return same ? read : null;
}

/** What is no longer true of a row would keep its old nodes alive. */
function forget(row: Element): null {
  reads.delete(row);
  return null;
}

/** Behind the time of a full row, on the same line; else behind the name, outside what opens cards. */
function insertOf(name: Element | null, time: Element | null) {
  if (time && !time.closest(GUTTER)) return { form: 'stamp', reference: time } as const;
  const reference = name?.closest(SENDER) ?? name;
  return reference && ({ form: 'full', reference } as const);
}

function readSpot(row: Element, team: () => string | undefined): Spot | null {
  const name = nameNode(row);
  const picture = pictureNode(row);
  const sender = ownSender(row, name, picture);
  // What was deleted has no name.
  const ref = sender && (name || !isTombstone(row)) ? refOf(sender, team) : null;
  if (!ref) return null;
  const time = timeNode(row);
  const insert = insertOf(name, time);
  if (!insert) return null;
  const list = keyOf(listOf(row));
  const spot: Spot = {
    anchor: name ?? insert.reference,
    insert: { reference: insert.reference, how: 'after' },
    form: insert.form,
    where: 'message',
    ref,
    group: `${list}/${ref.slack?.team ?? ''}/${ref.slack?.user ?? ref.name ?? ''}`,
    sent: Number(timestampOf(row)),
    alike: `${list}/${insert.form}`,
    conversation: () => keyOfRow(row),
  };
  keep(row, { spot, name, time, picture });
  return spot;
}

/** Keeps what was read of a row that says everything of itself. */
function keep(
  row: Element,
  {
    spot,
    name,
    time,
    picture,
  }: Pick<Read, 'spot'> & Record<'name' | 'time' | 'picture', Element | null>,
): void {
  const timestamp = timestampOf(row);
  const sender = name?.closest(SENDER);
  if (!name || !time || !picture || !sender || timestamp === null) return;
  const nodes = { name, sender, picture };
  const said = SAID.map(([node, attribute]) => nodes[node].getAttribute(attribute));
  reads.set(row, { spot, timestamp, time, ...nodes, said });
}

/** Every full row of a person who is not oneself. */
export function spotsIn(root: Element, self: readonly PersonRef[]): Spot[] {
  let team: string | undefined | null = null;
  const pageTeamOnce = () => (team === null ? (team = pageTeam(root.ownerDocument)) : team);
  return rowsIn(root).flatMap((row) => {
    const before = known(row) ?? forget(row);
    const spot = before?.spot ?? readSpot(row, pageTeamOnce);
    return spot && !isOwn(spot.ref, self) ? [spot] : [];
  });
}
