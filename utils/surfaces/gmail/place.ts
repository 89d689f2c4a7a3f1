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

/** Whether the page shows the mailbox that a place lies in. */
export function isMailboxOf(document: Document, place: Place): boolean {
  const own = ownAddress(document);
  return place.account === undefined || own === null || own === place.account;
}
