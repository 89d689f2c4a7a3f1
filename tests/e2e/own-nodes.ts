import type { Page } from '@playwright/test';

import { ownWorld } from './closed-roots.ts';

/** Nodes that we put into the page: wrappers and all that is in them, pseudo-elements included. */
export async function ownNodes(page: Page): Promise<number> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<number>(`(() => {
      const pseudos = (one) => ['::before', '::after']
        .filter((name) => getComputedStyle(one, name).content !== 'none').length;
      const count = (node) => {
        const root = node instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(node);
        const inside = [...node.childNodes, ...(root ? [root] : [])];
        const own = 1 + (node.localName ? pseudos(node) : 0);
        return inside.reduce((sum, one) => sum + count(one), own);
      };
      const ours = [...document.querySelectorAll('*')].filter((one) => one.localName.startsWith('meanwhile-'));
      return ours.reduce((sum, one) => sum + count(one), 0);
    })()`);
  } finally {
    await world.close();
  }
}
