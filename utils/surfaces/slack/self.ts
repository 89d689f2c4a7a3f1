import type { PersonRef } from '../../domain/person';
import { distinct } from '../shared/people';
import { pictureIds } from './ids';
import { OWN_BUTTON, OWN_MENTION, OWN_ROW } from './selectors';
import { pageTeam } from './team';

/** Own picture of a page: it stays for hours, and is asked for with each scan. */
const buttons = new WeakMap<Document, Element>();

function ownButton(document: Document): Element | null {
  const known = buttons.get(document);
  if (known?.isConnected) return known;
  const found = document.querySelector(OWN_BUTTON);
  if (found) buttons.set(document, found);
  return found;
}

/** Own ids: the user button's picture, else the sidebar's own row, else a mention of oneself. */
export function selfOf(document: Document): PersonRef[] {
  const own = pictureIds(ownButton(document));
  if (own) return [{ slack: own }];
  const pictures = [...document.querySelectorAll(OWN_ROW)].flatMap((image) => {
    const ids = pictureIds(image);
    return ids ? [{ slack: ids }] : [];
  });
  return pictures.length > 0 ? distinct(pictures) : byMention(document);
}

function byMention(document: Document): PersonRef[] {
  const user = document.querySelector(OWN_MENTION)?.getAttribute('data-member-id');
  const team = pageTeam(document);
  return user && team ? [{ slack: { team, user } }] : [];
}
