// Looks into closed shadow roots, as only the extension's own world and assistive technology can.
import type { CDPSession, Page } from '@playwright/test';

/** What stands in one mark or line of ours. Rectangles are CSS pixels of the viewport. */
export interface DrawnMark {
  /** The sentence that a screen reader gets. */
  readonly label: string;
  /** The visible text: the generated content of all elements, in order. */
  readonly text: string;
  readonly rect: { readonly x: number; readonly y: number; width: number; height: number };
  /** Text of the host's node before it: usually the sender's name. */
  readonly beside: string;
}

/** The extension's own world in the page's main frame, for `Runtime.evaluate`. */
export interface OwnWorld {
  readonly session: CDPSession;
  /** Runs an expression there and gives its value back. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens the extension's world in a page.
 *
 * @throws When no content script runs in the page within 5 s.
 */
export async function ownWorld(page: Page): Promise<OwnWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const found = new Promise<string>((resolve, reject) => {
    setTimeout(() => reject(new Error(`no content script runs in ${page.url()}`)), 5000);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
      const isOurs = context.origin.startsWith('chrome-extension://');
      if (isOurs && frameId === frameTree.frame.id) resolve(context.uniqueId);
    });
  });
  await session.send('Runtime.enable');
  const uniqueContextId = await found;
  return {
    session,
    close: () => session.detach(),
    evaluate: async <T>(expression: string) => {
      const wanted = { expression, uniqueContextId, returnByValue: true, awaitPromise: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', wanted);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
      return result.value as T;
    },
  };
}

/** Most of what we say is drawn as generated content; styles write the end of a line as an escape. */
const CONTENT = `const content = (element) => {
  const texts = ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo).content);
  return texts.filter((text) => text.startsWith('"')).map((text) =>
    JSON.parse(text.replaceAll('\\\\a ', '\\\\n'))).join('');
};`;

/** Finds our wrappers and reads each closed root through the extension's own privilege. */
const READ_MARKS = `(() => {
  ${CONTENT}
  return [...document.querySelectorAll('meanwhile-mark, meanwhile-line')].map((wrapper) => {
    const host = wrapper.querySelector('span') ?? wrapper;
    const root = chrome.dom.openOrClosedShadowRoot(host);
    const all = root ? [...root.querySelectorAll('*')] : [];
    const { x, y, width, height } = wrapper.getBoundingClientRect();
    return {
      label: root?.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '',
      text: all.map(content).join(''),
      rect: { x, y, width, height },
      beside: (wrapper.previousSibling?.textContent ?? wrapper.parentElement?.textContent ?? '').trim(),
    };
  });
})()`;

/** All marks of a page, in document order; empty when there are none, or no script runs there. */
export async function marksOf(page: Page): Promise<DrawnMark[]> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<DrawnMark[]>(READ_MARKS);
  } finally {
    await world.close();
  }
}

/** All that the open card says, a line for each piece; undefined when no card is open. */
export async function cardText(page: Page): Promise<string | undefined> {
  const world = await ownWorld(page);
  try {
    const text = await world.evaluate<string | null>(`(() => {
      ${CONTENT}
      const host = document.querySelector('meanwhile-card > span');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      const dialog = root?.querySelector('[role="dialog"]');
      if (!dialog) return null;
      const said = [...dialog.querySelectorAll('*')].map(content);
      return [dialog.innerText, ...said].filter((line) => line !== '').join('\\n');
    })()`);
    return text ?? undefined;
  } finally {
    await world.close();
  }
}
