import type { PersonRef } from '../../domain/person';
import { distinct } from '../shared/people';
import { pageTeam } from './people';
import { pictureIds } from './rows';
import { AVATAR, OWN_MENTION, OWN_PICTURE } from './selectors';

/** Own ids: the user button's picture, the sidebar's own row, then a mention of oneself. */
export function selfOf(document: Document): PersonRef[] {
  const pictures = [...document.querySelectorAll(OWN_PICTURE)].flatMap((image) => {
    const ids = pictureIds(image);
    return ids ? [{ slack: ids }] : [];
  });
  return pictures.length > 0 ? distinct(pictures) : byMention(document);
}

function byMention(document: Document): PersonRef[] {
  const user = document.querySelector(OWN_MENTION)?.getAttribute('data-member-id');
  const team = pictureIds(document.querySelector(AVATAR))?.team ?? pageTeam(document);
  return user && team ? [{ slack: { team, user } }] : [];
}
