import { expect, test } from 'vitest';

import { panelSlot } from '../../utils/surfaces/google-docs/title-bar';
import { documentOf } from './docs-markup';

const BADGES = '<div class="docs-titlebar-badges"></div>';
const PRESENCE = '<div id="docs-presence-container"></div>';
const SHARE = '<div id="docs-titlebar-share-client-button"></div>';

test('the panel’s button goes among the badges, else before Share, else after those here, else nowhere', () => {
  const slot = (inside: string) => {
    const found = panelSlot(documentOf(inside));
    return found && [found.reference.id || found.reference.className, found.how];
  };
  expect(slot(PRESENCE + SHARE + BADGES)).toEqual(['docs-titlebar-badges', 'append']);
  expect(slot(PRESENCE + SHARE)).toEqual(['docs-titlebar-share-client-button', 'before']);
  expect(slot(PRESENCE)).toEqual(['docs-presence-container', 'after']);
  expect(slot('')).toBeNull();
});
