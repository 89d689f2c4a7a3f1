/** The head of a direct message: a mark by the partner's name. */
import type { Spot } from '../types';
import { partnersIn } from './partners';
import { isOwn } from './people';
import { DIRECT, HEADER_NAME } from './selectors';
import { keyOfView } from './conversation';
import { selfOf } from './self';
import { readAddress } from './address';
import { threadPaneOf } from './where';

/** Behind the name, in its button: the head spreads its children. Only where one partner is certain. */
export function headerSpots(header: Element): Spot[] {
  const document = header.ownerDocument;
  const channel = readAddress(document.URL)?.channel ?? '';
  const anchor = header.querySelector(HEADER_NAME);
  const button = header.querySelector(DIRECT) ?? anchor?.closest('button');
  const view = header.closest('.p-view_contents') ?? header.parentElement;
  if (threadPaneOf(header)) return [];
  if (!anchor || !button || !view || !(channel.startsWith('D') || button.matches(DIRECT)))
    return [];
  const self = selfOf(document);
  const [ref, ...more] = partnersIn(view, channel).filter((one) => !isOwn(one, self));
  if (!ref || more.length > 0) return [];
  const insert = { reference: anchor, how: 'after' } as const;
  const conversation = () => keyOfView(document);
  return [{ anchor, insert, form: 'full', where: 'message', ref, conversation }];
}
