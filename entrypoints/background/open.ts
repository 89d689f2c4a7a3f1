import type { Place } from '../../utils/domain/reminder-types';
import { createTab, focusTab, navigateTab, tabsOf } from '../../utils/platform/tabs';
import { sendToTab } from '../../utils/protocol/client';
import { openPlace } from '../../utils/services/open';
import type { Ports } from '../../utils/services/ports';
import { createWhoseLink } from '../../utils/services/whose-link';
import { fitOf, isOpenWhose, placeInTab, placeWithin } from '../../utils/surfaces/links';
import { SITES } from '../../utils/surfaces/sites';

/** How often a page that loads is asked to go to a message, and how long after. Milliseconds. */
const TRIES = 20;
const PAUSE = 500;
/** A tab that the browser has frozen takes messages and does not answer. Milliseconds. */
const PATIENCE = 1500;

const wait = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay));

async function holds(tab: number, place: Place): Promise<boolean | null> {
  const asked = sendToTab(tab, 'bg→cs holds', { place }).then((answer) => answer.holds);
  return Promise.race([asked, wait(PATIENCE).then(() => null)]);
}

async function show(tab: number, place: Place): Promise<boolean> {
  return (await sendToTab(tab, 'bg→cs show', { place })).shown;
}

/** The address leads to the conversation or document; the message in it is shown once it is drawn. */
async function showWhenLoaded(tab: number, place: Place): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await wait(PAUSE);
    // Until its script runs, a page does not answer.
    if (await show(tab, place).catch(() => false)) return;
  }
}

/** Opens a place in real tabs. */
export function open(place: Place) {
  return openPlace(place, {
    tabsOf,
    focus: focusTab,
    navigate: navigateTab,
    create: createTab,
    holds,
    show,
    showWhenLoaded: (tab, wanted) => void showWhenLoaded(tab, wanted),
    fit: fitOf,
    inTab: placeInTab,
  });
}

/** Completes a pasted link by what is kept and by real tabs. */
export function whoseLink({ store }: Pick<Ports, 'store'>) {
  return createWhoseLink({
    store,
    tabsOf,
    holds,
    inTab: placeInTab,
    isOpenWhose,
    within: placeWithin,
    matchesOf: (place) => SITES.find(({ id }) => id === place.site)?.matches ?? [],
  });
}
