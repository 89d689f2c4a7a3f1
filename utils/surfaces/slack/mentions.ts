/** People mentioned in messages: a card when the pointer rests there, and no mark in the text. */
import type { PersonRef } from '../../domain/person';
import { textOf } from '../shared/dom';
import { isUser } from './ids';
import { ROW, WRITING } from './selectors';
import { pageTeam } from './team';

/** 2024 to 2026: a link with the id in two attributes. Groups and @here have none. */
const MENTION = '[data-member-id], [data-stringify-type="mention"][data-stringify-id]';

/** The mention at an element of a sent message; null elsewhere, in drafts too. */
export function mentionAt(element: Element): { anchor: Element; ref: PersonRef } | null {
  const anchor = element.closest(MENTION);
  if (!anchor?.closest(ROW) || anchor.closest(WRITING)) return null;
  const ids = ['data-member-id', 'data-stringify-id'].map((name) => anchor.getAttribute(name));
  const user = ids.find(isUser);
  const team = pageTeam(anchor.ownerDocument);
  if (user === undefined || team === undefined) return null;
  const label = anchor.getAttribute('data-stringify-label') ?? textOf(anchor);
  const name = label.replace(/^@/, '').trim();
  return { anchor, ref: { slack: { team, user }, ...(name === '' ? {} : { name }) } };
}
