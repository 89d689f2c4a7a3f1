// Finds what a person of any kind finds: by role and name, closed shadow roots included.
import type { CDPSession, Page } from '@playwright/test';

import { until } from './until.ts';

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly backendId: number;
}

/** The page's accessibility tree as a flat list in document order, ignored nodes left out. */
export async function accessibleNodes(page: Page): Promise<AccessibleNode[]> {
  return withSession(page, readNodes);
}

async function readNodes(session: CDPSession): Promise<AccessibleNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      backendId: node.backendDOMNodeId ?? 0,
    }));
}

/**
 * The middle of the first node of a role whose name fits, in CSS pixels of the viewport, once it is
 * there; scrolls it into view.
 *
 * @throws When there is none within 8 s; the message lists the nodes of that role.
 */
export async function middleOf(page: Page, role: string, name: RegExp | string) {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  let names: string[] = [];
  const look = async (session: CDPSession) => {
    const nodes = (await readNodes(session)).filter((node) => node.role === role);
    names = nodes.map((node) => JSON.stringify(node.name));
    const found = nodes.find((node) => fits(node.name));
    return found && pointOf(session, found.backendId);
  };
  const missing = () => `no ${role} named ${String(name)} among: ${names.join(', ')}`;
  return withSession(page, (session) => until(() => look(session), missing));
}

/** Rests the pointer on it, and presses it. */
export async function press(page: Page, role: string, name: RegExp | string): Promise<void> {
  const { x, y } = await middleOf(page, role, name);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

async function pointOf(session: CDPSession, backendNodeId: number) {
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const quad = quads[0];
    if (!quad) return undefined;
    const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    return {
      x: mean(quad.filter((_, index) => index % 2 === 0)),
      y: mean(quad.filter((_, index) => index % 2 === 1)),
    };
  } catch {
    return undefined; // Gone or without a box: the caller looks again.
  }
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Accessibility.enable');
    return await use(session);
  } finally {
    await session.detach();
  }
}
