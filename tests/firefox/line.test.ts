// The line in Firefox: what it says, and the text that it puts into a mail as typed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Ask } from '../../utils/domain/ask-types.ts';
import { until } from '../e2e/until.ts';
import { sampleMe, sampleRoster } from '../pages/roster.ts';
import { attributeOf, type Bidi, type RemoteNode } from './bidi.ts';
import { ask, FIREFOX, type Firefox, launchFirefox } from './firefox.ts';

const DAY = 86_400_000;
const dateAt = (at: number) => new Date(at).toISOString().slice(0, 10);

async function nodeIn(
  bidi: Bidi,
  selector: string,
  fits: (node: RemoteNode) => boolean,
  what: string,
): Promise<RemoteNode> {
  return until(async () => (await bidi.nodes(selector)).find(fits), what);
}

describe.skipIf(FIREFOX === undefined)('the line in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox.close();
  });

  it('stands at a new mail, and puts a question at the cursor on a click', async () => {
    const now = Date.now();
    const own = await firefox.openOwn('popup.html');
    await ask(own, 'ui→bg save person', { person: sampleMe(now) });
    // Anna is away, whatever day it is.
    const absences = [{ from: dateAt(now - 2 * DAY), to: dateAt(now + 9 * DAY) }];
    const people = sampleRoster(now).map((one) =>
      one.id === 'sample-anna' ? { ...one, absences } : one,
    );
    const saved = await ask<{ ok: boolean }>(own, 'ui→bg save people', { people });
    expect(saved.ok).toBe(true);

    const { page, bidi } = await firefox.openSite('https://mail.google.com/mail/u/0/#inbox');
    const click = async (node: RemoteNode) => {
      const { x, y } = await bidi.middle(node);
      await page.mouse.click(x, y);
    };
    const button = (selector: string, name: RegExp) =>
      nodeIn(
        bidi,
        selector,
        (node) =>
          node.value?.localName === 'button' && name.test(attributeOf(node, 'aria-label') ?? ''),
        `no button ${name}`,
      );
    await page.evaluate('sample.openCompose(["anna"])');
    await page.click('.M9 .Am');
    await page.keyboard.type('Hello');
    const said = (node: RemoteNode) => attributeOf(node, 'data-text') ?? '';
    const line = await nodeIn(bidi, 'meanwhile-line', (node) => said(node) !== '', 'no line');
    expect(said(line)).toMatch(/^Anna is back /);

    await click(await button('meanwhile-line', /^Who is addressed/));
    await click(await button('meanwhile-card', /^Ask with a date$/));
    await click(await button('meanwhile-card', /^End of (your|Anna’s) day/));
    await click(await button('meanwhile-card', /^Put where the cursor was/));
    const text = () => page.evaluate('document.querySelector(".M9 .Am").innerText');
    const written = await until(
      async () => /What: …/.test(String(await text())) && text(),
      'nothing was written',
    );
    expect(String(written)).toMatch(/^Hello\n+What: …\n+Where: …\n+Why: …\n+By when: .*\(UTC/);
    await page.keyboard.type('the list');
    expect(String(await text())).toContain('What: the list');

    const kept = await until(async () => {
      const { asks } = await ask<{ asks: Ask[] }>(own, 'ui→bg asks');
      return asks.length > 0 && asks;
    }, 'nothing was kept');
    expect(kept.map(({ people: whom }) => whom)).toEqual([['sample-anna']]);
    expect(firefox.unplanned).toEqual([]);
  });
});
