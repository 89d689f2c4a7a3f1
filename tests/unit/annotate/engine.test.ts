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

test('changes that come faster than the page is drawn take no mark away', async () => {
  engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  const [mark] = marks();
  const news = { meanwhile: 'bg→cs changed', request: { revision: 2 } };
  for (let turn = 0; turn < 2; turn += 1) {
    await fakeBrowser.runtime.onMessage.trigger(
      news,
      { id: fakeBrowser.runtime.id },
      () => undefined,
    );
    // The question is on its way, and nothing was drawn.
    await pass(0);
  }
  const gone = vi.fn();
  new MutationObserver(gone).observe(document.body, { childList: true, subtree: true });
  await pass(3000);
  expect(marks()).toEqual([mark]);
  expect(gone).not.toHaveBeenCalled();
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

test('draws one mark in a group, at the newest where the surface says times', async () => {
  const group = 'data-group="channel/anna"';
  const rows = ['1', '3" id="newest', '2'].map((sent) =>
    row('Anna', `${group} data-sent="${sent}"`),
  );
  engine(`<main>${rows.join('')}</main>`);
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

test('draws nothing before the sheet of marks lies over the page, and asks for it again', async () => {
  const running = engine(`<main>${row('Anna')}</main>`, fakeSurface(), 'cs→bg mark sheet');
  await pass(1500);
  expect(marks()).toHaveLength(0);
  running.refuse(null);
  await pass(2500);
  expect(marks()).toHaveLength(1);
});

test('a page that throws a mark out slowly is left alone too, and tried again later', async () => {
  engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  for (let turn = 0; turn < 30; turn += 1) {
    for (const mark of marks()) mark.remove();
    await pass(400);
  }
  expect(marks()).toHaveLength(0);
  await pass(125_000);
  expect(marks()).toHaveLength(1);
});

test('a mark that is thrown out now and then comes back each time', async () => {
  engine(`<main>${row('Anna')}</main>`);
  await pass(1500);
  for (let turn = 0; turn < 30; turn += 1) {
    for (const mark of marks()) mark.remove();
    await pass(2500);
  }
  expect(marks()).toHaveLength(1);
});

test('while somebody writes in a root it is looked at now and then, and followed again afterwards', async () => {
  const surface = fakeSurface();
  const spots = vi.spyOn(surface, 'spots');
  engine(`<main>${row('Anna')}<textarea></textarea></main>`, surface);
  await pass(3000);
  document.querySelector('textarea')?.focus();
  const before = spots.mock.calls.length;
  for (let key = 0; key < 100; key += 1) {
    document.querySelector('main')?.append(`${key}`);
    await pass(10);
  }
  expect(spots.mock.calls.length - before).toBeLessThanOrEqual(1);
  document.querySelector('main')?.insertAdjacentHTML('beforeend', row('Bo'));
  await pass(3000);
  expect(marks()).toHaveLength(2);
  document.querySelector('textarea')?.remove();
  await pass(1500);
  document.querySelector('main')?.insertAdjacentHTML('beforeend', row('Bo'));
  await pass(200);
  expect(marks()).toHaveLength(3);
});

/** A list that is scrolled in a frame 100 high; rows are 40 high, the first at `top`. */
function scrolledList(count: number) {
  const rows = Array.from({ length: count }, (_, at) =>
    row('Anna', `data-group="anna" data-sent="${at}" id="row${at}"`),
  );
  const frame = document.createElement('div');
  const scrollTo = (top: number) => {
    const rect = (from: number, height: number) => () => new DOMRect(0, from, 100, height);
    frame.getBoundingClientRect = rect(0, 100);
    for (const [at, name] of document.querySelectorAll('.row b').entries()) {
      name.getBoundingClientRect = rect(at * 40 - top, 20);
    }
    frame.dispatchEvent(new Event('scroll'));
  };
  const surface = fakeSurface({ scrollerOf: (root) => root.parentElement });
  const running = engine(`<main>${rows.join('')}</main>`, surface);
  const main = document.querySelector('main');
  if (main) document.body.append(frame);
  if (main) frame.append(main);
  return { ...running, scrollTo };
}

test('draws of a group the newest that is on screen, once a scroll has settled', async () => {
  const { scrollTo } = scrolledList(8);
  scrollTo(0);
  await pass(1500);
  expect(marks().map((mark) => mark.parentElement?.id)).toEqual(['row2']);
  scrollTo(120);
  await pass(400);
  expect(marks().map((mark) => mark.parentElement?.id)).toEqual(['row5']);
  // Past everybody: the newest, wherever it is.
  scrollTo(2000);
  await pass(400);
  expect(marks().map((mark) => mark.parentElement?.id)).toEqual(['row7']);
});

test('reads a list no more than once a second while it is scrolled, and once after', async () => {
  const { scrollTo } = scrolledList(8);
  scrollTo(0);
  await pass(1500);
  const main = document.querySelector('main');
  const read = vi.spyOn(main as HTMLElement, 'querySelectorAll');
  for (let frame = 0; frame < 90; frame += 1) {
    scrollTo(frame);
    main?.insertAdjacentHTML('beforeend', row('Anna'));
    await pass(16);
  }
  // One and a half seconds went by.
  expect(read.mock.calls.length).toBeGreaterThan(0);
  expect(read.mock.calls.length).toBeLessThanOrEqual(2);
  await pass(400);
  expect(marks()).toHaveLength(91);
});

test('draws of a long list what is near the screen, and the rest once it is scrolled there', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => row('Anna', `id="row${at}"`));
  engine(`<div><main>${rows.join('')}</main></div>`);
  const scrollTo = (top: number) => {
    for (const [at, one] of document.querySelectorAll('.row').entries())
      one.getBoundingClientRect = () => new DOMRect(0, at * 40 - top, 100, 20);
    document.querySelector('div')?.dispatchEvent(new Event('scroll'));
  };
  scrollTo(0);
  await pass(1500);
  const first = marks();
  expect(first.length).toBeGreaterThan(20);
  expect(first.length).toBeLessThan(60);
  scrollTo(299 * 40 - 700);
  await pass(400);
  // What was drawn stays.
  expect(marks().slice(0, first.length)).toEqual(first);
  expect(marks().at(-1)?.parentElement?.id).toBe('row299');
  expect(marks().length).toBeLessThan(130);
});
