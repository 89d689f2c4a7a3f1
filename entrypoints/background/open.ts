import type { Place } from '../../utils/domain/reminder-types';
import { createTab, focusTab, navigateTab, tabsOf } from '../../utils/platform/tabs';
import { sendToTab } from '../../utils/protocol/client';
import { openPlace } from '../../utils/services/open';
import { fitOf } from '../../utils/surfaces/links';

/** Opens a place in real tabs. */
export function open(place: Place) {
  return openPlace(place, {
    tabsOf,
    focus: focusTab,
    navigate: navigateTab,
    create: createTab,
    show: async (tab, wanted) => (await sendToTab(tab, 'bg→cs show', { place: wanted })).shown,
    fit: fitOf,
  });
}
