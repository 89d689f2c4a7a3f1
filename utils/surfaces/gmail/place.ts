import type { OwnMessage } from '../../domain/answered';
import type { Place } from '../../domain/reminder-types';
import { readAddress, threadUrl } from './address';
import { sentAtOf } from './ids';
import { ownAddress } from './self';

export interface PlaceIds {
  readonly token: string;
  readonly thread: string | null;
  readonly message: string | null;
}

/** A place in the mailbox of this page; ids are legacy hex. */
export function placeOf(document: Document, url: string, ids: PlaceIds): Place {
  const address = readAddress(url);
  const account = ownAddress(document) ?? address?.account;
  const sentAt = ids.message === null ? undefined : sentAtOf(ids.message);
  return {
    site: 'gmail',
    url: threadUrl(account, address?.base ?? '/mail/', ids.token),
    ...(account === undefined ? {} : { account }),
    ...(ids.thread === null ? {} : { container: ids.thread }),
    ...(ids.message === null ? {} : { message: ids.message }),
    ...(sentAt === undefined ? {} : { sentAt }),
  };
}

/** A message of one's own with its time; null where the mailbox, the thread or the time is unknown. */
export function ownMessageOf(document: Document, url: string, ids: PlaceIds): OwnMessage | null {
  const place = placeOf(document, url, ids);
  const { account, container, sentAt } = place;
  if (account === undefined || container === undefined || sentAt === undefined) return null;
  return { ...place, container, sentAt };
}

/**
 * Whether the page shows the mailbox that a place lies in; null while it does not say whose it is. Of
 * a pasted link without an address only the tab's own address can tell.
 */
export function holds(document: Document, { account }: Place): boolean | null {
  if (account === undefined) return true;
  const own = ownAddress(document) ?? readAddress(document.URL)?.account;
  return own === undefined ? null : own === account;
}

/** The same without doubt. */
export function isMailboxOf(document: Document, place: Place): boolean {
  return holds(document, place) === true;
}
