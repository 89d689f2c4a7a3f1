import type { PersonRef } from '../../domain/person';
import { certain, namesOn } from './names';
import { refOf } from './people';
import { CURSORS, VIEWERS } from './selectors';
import { isOwn, keyOfName } from './self';

/** A viewer's picture: the name stands at the image, else at the whole or in its tooltip. */
function viewerOf(viewer: Element): PersonRef | null {
  const picture = viewer.matches('img') ? viewer : viewer.querySelector('img[alt]');
  const labelled = viewer.matches('[aria-label]') ? viewer : viewer.querySelector('[aria-label]');
  const name =
    picture?.getAttribute('alt') ||
    labelled?.getAttribute('aria-label') ||
    viewer.getAttribute('data-tooltip') ||
    '';
  return refOf(picture ?? viewer, name);
}

/** Other viewers by their pictures in the title bar, then by the flags of their cursors. */
export function peopleHere(document: Document): PersonRef[] {
  const names = namesOn(document);
  const viewers = [...document.querySelectorAll(VIEWERS)].map(viewerOf);
  const cursors = [...document.querySelectorAll(CURSORS)].map((one) => refOf(one));
  const kept = new Map<string, PersonRef>();
  for (const ref of [...viewers, ...cursors]) {
    if (!ref || isOwn(ref, names.self)) continue;
    const who = certain(ref, names);
    const key = keyOfName(ref.name ?? '');
    if (who && !kept.has(key)) kept.set(key, who);
  }
  return [...kept.values()];
}
