/** Which workspace the page shows. Switching it does not load the page again. */
import { readAddress } from './address';
import { pictureIds } from './ids';
import { AVATAR, EDITOR, OWN_BUTTON } from './selectors';

/** Teams that the page says of itself and of oneself; on Grid of the organisation. */
function ownTeams(document: Document): string[] {
  const typed = document.querySelector(EDITOR)?.getAttribute('data-team-id');
  const own = pictureIds(document.querySelector(OWN_BUTTON))?.team;
  return [typed, own].flatMap((team) => team || []);
}

function sendersTeams(document: Document): string[] {
  const pictures = [...document.querySelectorAll(AVATAR)];
  return pictures.flatMap((image) => pictureIds(image)?.team ?? []);
}

/**
 * Team for the way back and for people without a picture. The address is right unless it names a
 * workspace that nothing on the page belongs to: at a cold start it can be ahead of what is drawn. On
 * Grid pictures say the organisation ("E…") where the address says a workspace ("T…"), or the other
 * way round; that contradicts nothing.
 */
export function pageTeam(document: Document, url = document.URL): string | undefined {
  const named = readAddress(url)?.team;
  const own = ownTeams(document);
  if (named !== undefined && (named.startsWith('E') || own.includes(named))) return named;
  const drawn = [...own, ...sendersTeams(document)];
  if (named === undefined) return drawn[0];
  if (drawn.includes(named)) return named;
  return drawn.find((team) => team.startsWith('T')) ?? named;
}
