/** What a message that is being written answers. */
import type { Target } from '../../domain/reminder-types';
import type { Surface } from '../types';
import { clientUrl } from './address';
import { addressed, channelOf, composerAt, threadRows, VIEW } from './composer';
import { partnersIn } from './partners';
import { isOwn, personOf } from './people';
import { isTombstone, rowsIn } from './rows';
import { LIST } from './selectors';
import { selfOf } from './self';
import { pageTeam } from './team';

/**
 * The newest message of the thread, or of the direct or group message, that a draft stands in. In a
 * channel nothing says which of its messages is meant, and an answer below another one is none: there
 * it is the channel alone.
 */
export function draftTarget(element: Element, url: string, surface: Surface): Target | null {
  const composer = composerAt(element);
  if (!composer) return null;
  const document = element.ownerDocument;
  const channel = channelOf(composer, url);
  const people = addressed(element);
  const row = newestRow(composer, channel ?? '');
  const inRow = row && surface.targetAt(row, url);
  if (inRow) return { ...inRow, people };
  const team = pageTeam(document, url);
  if (team === undefined || channel === null) return null;
  const place = { site: 'slack' as const, url: clientUrl(team, channel) };
  const title = surface.conversation?.(document, url)?.title ?? '';
  return { place: { ...place, account: team, container: channel }, title, people };
}

/** By somebody else where there is one. */
function newestRow(composer: Element, channel: string): Element | undefined {
  const thread = threadRows(composer);
  const rows = thread.length > 0 ? thread : directRows(composer, channel);
  const self = selfOf(composer.ownerDocument);
  const byOther = rows.findLast((row) => {
    const person = personOf(row);
    return person !== null && !isOwn(person, self);
  });
  return byOther ?? rows.findLast((row) => !isTombstone(row));
}

/** Messages of the direct or group message around a composer; none in a channel. */
function directRows(composer: Element, channel: string): Element[] {
  const view = composer.closest(VIEW);
  if (!view || partnersIn(view, channel).length === 0) return [];
  return [...view.querySelectorAll(LIST)].flatMap(rowsIn);
}
