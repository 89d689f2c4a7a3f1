// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';

import { startPanel } from '../../../utils/annotate/panel';
import { removeLeftovers } from '../../../utils/annotate/lifetime';
import { namedOn } from '../../../utils/annotate/panel-people';
import type { Resolver } from '../../../utils/annotate/resolver';
import type { Surface } from '../../../utils/surfaces/types';
import { fakeSurface, pass, row, snapshotOf } from './harness';

const BAR = '<div class="bar"><i></i></div>';
const surface: Surface = fakeSurface({
  panelSlot(page) {
    const reference = page.querySelector('.bar');
    return reference && { reference, how: 'append' };
  },
});
const buttons = () => [...document.querySelectorAll('meanwhile-people')];

function begin(html: string, enabled: () => boolean | undefined = () => true) {
  vi.useFakeTimers();
  document.body.innerHTML = html;
  const display = {
    clock: 'h23',
    theme: 'system',
    marks: { lists: 'helpful', messages: 'helpful' },
  };
  const asked: unknown[] = [];
  const resolver = {
    get: (ref: unknown) => void asked.push(ref),
    page: () => {
      const on = enabled();
      return on === undefined
        ? undefined
        : { enabled: on, viewer: snapshotOf('me', 0), display, watched: [] };
    },
  } as unknown as Resolver;
  const life = new AbortController();
  life.signal.addEventListener('abort', () => removeLeftovers(document));
  return { life, asked, panel: startPanel(life, document, surface, resolver) };
}

afterEach(() => vi.useRealTimers());

test('one button comes into the bar, and back when the bar is rebuilt', async () => {
  const { life } = begin(BAR);
  await pass(1100);
  expect(buttons()).toHaveLength(1);
  expect(buttons()[0]?.parentElement?.className).toBe('bar');
  document.body.innerHTML = BAR;
  expect(buttons()).toHaveLength(0);
  await pass(1100);
  await pass(1100);
  expect(buttons()).toHaveLength(1);
  life.abort();
  expect(buttons()).toHaveLength(0);
  await pass(3000);
  expect(buttons()).toHaveLength(0);
});

test('copies that the host makes of it are taken away', async () => {
  begin(BAR);
  await pass(1100);
  const [ours] = buttons();
  document.body.append(document.querySelector('.bar')?.cloneNode(true) ?? '');
  expect(buttons()).toHaveLength(2);
  await pass(1100);
  expect(buttons()).toEqual([ours]);
});

test('there is none before the settings are known, none while the site is off, none without a bar', async () => {
  let enabled: boolean | undefined;
  const { asked } = begin(BAR, () => enabled);
  await pass(1100);
  expect(buttons()).toHaveLength(0);
  expect(asked.length).toBeGreaterThan(0);
  enabled = true;
  await pass(1100);
  expect(buttons()).toHaveLength(1);
  enabled = false;
  await pass(1100);
  expect(buttons()).toHaveLength(0);
  enabled = true;
  document.body.innerHTML = '';
  await pass(1100);
  expect(buttons()).toHaveLength(0);
});

test('events aimed at the button are ours', async () => {
  const { panel } = begin(BAR);
  await pass(1100);
  const [wrapper] = buttons();
  expect(panel.receiver(wrapper?.firstElementChild ?? null)?.root).toBeNull();
  expect(panel.receiver(document.body)).toBeNull();
  expect(panel.isOpen()).toBe(false);
});

test('everybody in comments and everybody here is named once, the viewer left out', () => {
  document.body.innerHTML = `<main>${row('Anna')}${row('Bo')}${row('Anna')}${row('Me')}</main>`;
  const here = [{ name: 'Bo' }, { name: 'Tomas' }, { name: 'Me' }];
  const named = namedOn(document, surface, { peopleHere: () => here });
  expect(named.map((one) => [one.ref.name, one.here, one.spots.length])).toEqual([
    ['Anna', false, 2],
    ['Bo', true, 1],
    ['Tomas', true, 0],
  ]);
});

test('whom a question waits for is named too, with the one that has waited longest', () => {
  document.body.innerHTML = `<main>${row('Anna')}</main>`;
  const waiting = () => [
    { ref: { name: 'Anna' }, text: 'heute' },
    { ref: { name: 'Anna' }, since: 2, text: 'two' },
    { ref: { email: 'bo@example.com' }, since: 3, text: 'three' },
    { ref: { name: 'Anna' }, since: 1, text: 'one' },
  ];
  const named = namedOn(document, surface, { waiting });
  expect(named.map(({ ref, waits }) => [ref.name ?? ref.email, waits?.text])).toEqual([
    ['Anna', 'one'],
    ['bo@example.com', 'three'],
  ]);
});

test('a name that several accounts of the page bear is named apart from them, but not my own', () => {
  document.body.innerHTML = `<main>${row('Anna')}</main>`;
  const named = namedOn(document, surface, { sharedNames: () => ['Bo', 'Me'] });
  expect(named.map(({ ref, isShared }) => [ref.name, isShared])).toEqual([
    ['Anna', undefined],
    ['Bo', true],
  ]);
});
