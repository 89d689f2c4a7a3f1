// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { fakeSurface, marks, pass, row, run } from './harness';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
  vi.useRealTimers();
});

function engine(...given: Parameters<typeof run>) {
  const running = run(...given);
  end = () => running.life.abort();
  return running;
}

test('marks teammates, and neither strangers nor yourself', async () => {
  engine(`<main>${row('Anna')}${row('Stranger')}${row('Me')}</main>`);
  expect(marks()).toHaveLength(0);
  await pass(1500);
  expect(marks().map((mark) => mark.previousElementSibling?.textContent)).toEqual(['Anna']);
});

test('asks once for each person, however often the page changes', async () => {
  const { asked } = engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  for (let turn = 0; turn < 5; turn += 1) {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', row('Anna'));
    await pass(600);
  }
  expect(marks()).toHaveLength(6);
  expect(asked.filter((name) => name === 'cs→bg resolve')).toHaveLength(1);
});

test('draws again what a re-render threw away, once', async () => {
  engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  const main = document.querySelector('main');
  if (main) main.innerHTML = row('Anna') + row('Bo');
  await pass(600);
  expect(marks()).toHaveLength(2);
});

test('follows a node that the page uses again for somebody else', async () => {
  engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  document.querySelector('.row')?.setAttribute('data-name', 'Stranger');
  await pass(600);
  expect(marks()).toHaveLength(0);
});

test('removes the marks of a root that is gone', async () => {
  engine(`<main>${row('Anna')}</main><section></section>`);
  await pass(1500);
  const kept = document.querySelector('.row');
  document.querySelector('main')?.remove();
  if (kept) document.querySelector('section')?.append(kept);
  await pass(1100);
  expect(marks()).toHaveLength(0);
});

test('draws one mark in a group, the last where the surface says so', async () => {
  const group = 'data-group="channel/anna"';
  engine(`<main>${row('Anna', group)}${row('Anna', `${group} id="newest"`)}</main>`);
  await pass(1500);
  expect(marks()).toHaveLength(1);
  expect(marks()[0]?.closest('#newest')).not.toBeNull();
});

test('leaves a spot alone where the page keeps throwing the mark away', async () => {
  engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  for (let turn = 0; turn < 40; turn += 1) {
    for (const mark of marks()) mark.remove();
    await pass(20);
  }
  await pass(600);
  expect(marks()).toHaveLength(0);
});

test('removes every node when its lifetime ends, and draws no more', async () => {
  const { life } = engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  life.abort();
  expect(marks()).toHaveLength(0);
  document.querySelector('main')?.insertAdjacentHTML('beforeend', row('Bo'));
  await pass(5000);
  expect(marks()).toHaveLength(0);
});

test('an older instance leaves nothing behind for a newer one', async () => {
  const first = engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  const again = run(`<main>${row('Anna')}<meanwhile-mark></meanwhile-mark></main>`);
  first.life.abort();
  await pass(1500);
  expect(marks()).toHaveLength(1);
  again.life.abort();
});

test('looks again when the minute changes, not while the page is hidden', async () => {
  const surface = (await import('./harness')).fakeSurface();
  const spots = vi.spyOn(surface, 'spots');
  engine(`<main>${row('Anna')}</main>`, surface);
  await pass(2000);
  const before = spots.mock.calls.length;
  await pass(61_000);
  const after = spots.mock.calls.length;
  expect(after).toBeGreaterThan(before);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(180_000);
  expect(spots.mock.calls.length).toBe(after);
});

test('an orphan takes everything off and stays silent', async () => {
  const printed = vi.spyOn(console, 'error');
  const { life } = engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  document.querySelector('main')?.insertAdjacentHTML('beforeend', row('Bo'));
  await pass(1500);
  Object.assign(fakeBrowser.runtime, { id });
  expect(life.signal.aborted).toBe(true);
  expect(marks()).toHaveLength(0);
  expect(printed).not.toHaveBeenCalled();
});

test('nodes that are used again for another mark say what that one says', async () => {
  engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  const [first] = marks();
  const main = document.querySelector('main');
  if (main) main.innerHTML = row('Stranger');
  await pass(600);
  expect(marks()).toHaveLength(0);
  if (main) main.innerHTML = row('Bo');
  await pass(600);
  expect(marks()).toEqual([first]);
  expect(marks()[0]?.previousElementSibling?.textContent).toBe('Bo');
});

test('reads a part of the page again when something in it changed, and no other', async () => {
  const plain = fakeSurface();
  const read: string[] = [];
  const surface = fakeSurface({
    parts: (root) => [...root.querySelectorAll('section')],
    spots: (part) => {
      read.push(part.id);
      return plain.spots(part);
    },
  });
  const view = (id: string, name: string) => `<section id="${id}">${row(name)}</section>`;
  engine(`<main>${view('list', 'Anna')}${view('mail', 'Bo')}</main>`, surface);
  await pass(1500);
  expect(marks()).toHaveLength(2);
  const before = read.length;
  document.querySelector('#mail')?.insertAdjacentHTML('beforeend', row('Anna'));
  await pass(600);
  expect(marks()).toHaveLength(3);
  expect(read.slice(before)).toEqual(['mail']);
});
