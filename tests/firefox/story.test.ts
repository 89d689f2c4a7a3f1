import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Person } from '../../utils/domain/person.ts';
import { until } from '../e2e/until.ts';
import { sampleMe, sampleRoster } from '../pages/roster.ts';
import { attributeOf, type Bidi, type RemoteNode, textOf } from './bidi.ts';
import { ask, FIREFOX, type Firefox, launchFirefox } from './firefox.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** The first mark in an opened conversation. */
async function markIn(bidi: Bidi, selector: string): Promise<RemoteNode | undefined> {
  return (await bidi.nodes(selector)).find((node) => attributeOf(node, 'role') === 'img');
}

async function buttonIn(bidi: Bidi, selector: string, name: RegExp): Promise<RemoteNode> {
  const wanted = async () =>
    (await bidi.nodes(selector)).find(
      (node) =>
        node.value?.localName === 'button' &&
        name.test(attributeOf(node, 'aria-label') ?? textOf(node)),
    );
  return until(wanted, `no button ${name}`);
}

describe.skipIf(FIREFOX === undefined)('in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox.close();
  });

  it('a mark, its card, a reminder, and the reminder in the popup', async () => {
    const own = await firefox.openOwn('popup.html');
    await ask(own, 'ui→bg save person', { person: sampleMe(Date.now()) });
    const people = sampleRoster(Date.now());
    const saved = await ask<{ ok: boolean }>(own, 'ui→bg save people', { people });
    expect(saved.ok).toBe(true);

    const { page, bidi } = await firefox.openSite(INBOX);
    await page.evaluate('sample.openThread(0)');
    const conversation = () => page.evaluate('document.querySelector("h2.hP")?.textContent');
    const subject = String(await until(conversation, 'no conversation'));
    const mark = await until(() => markIn(bidi, '[role=listitem] meanwhile-mark'), 'no mark');
    expect(attributeOf(mark, 'aria-label')).toMatch(/\d:\d\d( [AP]M)? there/);

    const at = await bidi.middle(mark);
    await page.mouse.click(at.x, at.y);
    const preset = await buttonIn(bidi, 'meanwhile-card', /^When I start next/);
    const press = await bidi.middle(preset);
    await page.mouse.click(press.x, press.y);

    const reminders = await until(async () => {
      const answer = await ask<{ reminders: { title: string }[] }>(own, 'ui→bg reminders');
      return answer.reminders.length > 0 && answer.reminders;
    }, 'no reminder was stored');
    expect(reminders.map(({ title }) => title)).toEqual([subject]);

    const popup = await firefox.openOwn('popup.html');
    const text = () => popup.evaluate('document.body.innerText');
    await until(async () => String(await text()).includes(subject), 'the popup does not list it');
    expect(firefox.unplanned).toEqual([]);
  });

  it('a teammate is edited in the card, in fields that take keys there too', async () => {
    const own = await firefox.openOwn('popup.html');
    const { page, bidi } = await firefox.openSite(INBOX);
    await page.evaluate('sample.openThread(0)');
    const mark = await until(() => markIn(bidi, '[role=listitem] meanwhile-mark'), 'no mark');
    const at = await bidi.middle(mark);
    await page.mouse.click(at.x, at.y);
    const edit = await buttonIn(bidi, 'meanwhile-card', /^Edit /);
    const press = await bidi.middle(edit);
    await page.mouse.click(press.x, press.y);
    const fields = async () =>
      (await bidi.nodes('meanwhile-card')).filter(({ value }) => value?.localName === 'input');
    await until(async () => (await fields()).length > 3, 'no form');
    const name = (await fields()).find((one) => attributeOf(one, 'aria-label') === 'Name');
    const field = await until(() => name && bidi.middle(name), 'the form is not drawn');
    await page.mouse.click(field.x, field.y);
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Asia/Tokyo');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const changed = async () => {
      const { people } = await ask<{ people: Person[] }>(own, 'ui→bg people');
      return people.find((one) => one.name.endsWith('!'));
    };
    const stored = await until(changed, 'nothing was stored');
    expect(stored.zone).toBe('Asia/Tokyo');
    expect(firefox.unplanned).toEqual([]);
  });
});
