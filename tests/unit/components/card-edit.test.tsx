// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { Card, type CardProps } from '../../../components/card/card';
import { holdsOpen, keepEdit } from '../../../components/card/kept-edits';
import type { FactActions } from '../../../components/card/types';
import type { MainFacts } from '../../../utils/domain/main-facts';
import { fail, ok, problem } from '../../../utils/domain/result';
import { NOW, snapshotOf } from '../annotate/harness';
import { FACT_ACTIONS } from './card-actions';
import { ASK } from './popup-samples';

const facts: MainFacts = {
  name: 'Anna Weber',
  zone: 'Europe/Berlin',
  until: '',
  week: { mon: '09:00–17:00', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' },
  away: '',
  note: '',
};
const model = { facts, home: 'Europe/Berlin', today: '2026-11-24' };
const content: CardProps['content'] = {
  person: { id: 'anna', name: 'Anna Weber' },
  snapshot: snapshotOf('anna', 60, 'working'),
  viewer: snapshotOf('me', 0, 'working'),
  presets: [],
};

const box = document.createElement('div');
document.body.append(box);
const close = vi.fn();

async function open(actions: Partial<FactActions> = {}) {
  const gone = async () => fail(problem('no_answer'));
  const others = { remind: gone, change: gone, done: gone, undo: gone, learn: gone, place: gone };
  const asks = { ask: gone, actOnAsk: async () => ok(ASK), askDeadline: async () => null };
  const some = { ...FACT_ACTIONS, facts: async () => ok(model), ...actions };
  const props: CardProps = {
    content,
    target: null,
    count: 0,
    now: NOW,
    wording: {
      t: (key, ...texts) => [key, ...texts].join(' '),
      clock: { locale: 'en-US', clock: 'h12' },
    },
    lang: 'en',
    dir: 'ltr',
    draft: { note: '', when: '' },
    onDraft: () => undefined,
    actions: { ...others, ...asks, ...some, copy: async () => true, close },
  };
  act(() => render(<Card {...props} />, box));
  await press('cardEdit');
}

/** Until everything that was asked for has been answered. */
const answered = () => new Promise((done) => setTimeout(done));

const press = (label: string) =>
  act(async () => {
    const buttons = [...box.querySelectorAll('button')];
    buttons.find((one) => one.getAttribute('aria-label')?.startsWith(label))?.click();
    await answered();
  });
const field = (label: string) =>
  box.querySelector<HTMLInputElement>(`input[aria-label^="${label}"]`);
const type = (label: string, text: string) =>
  act(async () => {
    const input = field(label);
    if (!input) throw new Error(`no field ${label}`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await answered();
  });
const key = (name: string, at: Element | null = document.activeElement) =>
  act(async () => {
    at?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    await answered();
  });
const said = () =>
  [...box.querySelectorAll('[data-text]')].map((one) => one.getAttribute('data-text'));

afterEach(() => {
  render(null, box);
  keepEdit('anna', null);
  close.mockReset();
});

test('holds all facts in fields, the hours on the reader’s clock, and nothing that a page finds', async () => {
  await open();
  expect(field('rosterName')?.value).toBe('Anna Weber');
  expect(field('cardEditZone')?.value).toBe('Europe/Berlin');
  expect(field('Monday')?.value).toMatch(/^9:00\s*AM–5:00\s*PM$/);
  expect(field('cardEditUntil')).toBeNull();
  expect(box.querySelector('object')?.contains(field('rosterNote'))).toBe(true);
  expect(box.textContent).toBe('');
});

test('saves what was changed against what it began with, by Enter, and shows the card as it is then', async () => {
  const saveFacts = vi.fn(async () =>
    ok({ ...content, person: { id: 'anna', name: 'Anna W.', note: 'x' } }),
  );
  await open({ saveFacts });
  await type('rosterName', 'Anna W.');
  await type('Tuesday', '8-12');
  await key('Enter', field('rosterName'));
  const week = { ...facts.week, tue: '8-12' };
  expect(saveFacts).toHaveBeenCalledExactlyOnceWith(facts, { ...facts, name: 'Anna W.', week });
  expect(box.querySelector('header [data-text]')?.getAttribute('data-text')).toBe('Anna W.');
  expect(said()).toContain('cardEditSaved');
  expect(field('rosterName')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('cardEdit Anna');
});

test('an undo brings the card back as it was', async () => {
  const undoFacts = vi.fn(async () => ok(content));
  await open({
    saveFacts: async () => ok({ ...content, person: { id: 'anna', name: 'A.' } }),
    undoFacts,
  });
  await type('rosterName', 'A.');
  await press('uiSave');
  await press('cardUndo');
  expect(undoFacts).toHaveBeenCalledOnce();
  expect(said()).toContain('Anna Weber');
  expect(said()).toContain('cardEditUndone');
});

test('refused fields say why, keep what was typed, and the first has the focus', async () => {
  const problems = [
    problem('zone_unknown', ['Berlin town'], 'zone'),
    problem('stays_overlap', ['a', 'b'], 'stays.1'),
  ];
  await open({ saveFacts: async () => fail(...problems) });
  await type('cardEditZone', 'Berlin town');
  await press('uiSave');
  expect(field('cardEditZone')?.getAttribute('aria-invalid')).toBe('true');
  expect(said()).toContain('problem_zone_unknown Berlin town');
  expect(said()).toContain('problem_stays_overlap a b');
  expect(document.activeElement).toBe(field('cardEditZone'));
  expect(field('cardEditZone')?.value).toBe('Berlin town');
});

test('a background that is gone is said, and nothing is lost', async () => {
  await open({ saveFacts: () => Promise.reject(new Error('gone')) });
  await type('rosterNote', 'x');
  await press('uiSave');
  expect(said()).toContain('cardUnreachable');
  expect(field('rosterNote')?.value).toBe('x');
});

test('Escape leaves an untouched form, and asks about a changed one', async () => {
  await open();
  await key('Escape');
  expect(field('rosterName')).toBeNull();
  expect(close).not.toHaveBeenCalled();
  await press('cardEdit');
  await type('rosterNote', 'x');
  await key('Escape', field('rosterNote'));
  expect(said()).toContain('cardEditAsk');
  await key('Escape');
  expect(said()).not.toContain('cardEditAsk');
  expect(field('rosterNote')?.value).toBe('x');
  await key('Escape');
  await press('cardEditDiscard');
  expect(field('rosterNote')).toBeNull();
  await press('cardEdit');
  expect(field('rosterNote')?.value).toBe('');
});

test('a press elsewhere closes an untouched form, and is asked back about a changed one', async () => {
  await open();
  expect(holdsOpen()).toBe(false);
  await type('rosterNote', 'x');
  let held = false;
  await act(async () => {
    held = holdsOpen();
  });
  expect(held).toBe(true);
  expect(said()).toContain('cardEditAsk');
});

test('what was typed is there again when the card was taken away', async () => {
  await open();
  await type('rosterNote', 'half a sent');
  act(() => render(null, box));
  expect(holdsOpen()).toBe(false);
  await open({ facts: async () => fail(problem('person_gone')) });
  expect(field('rosterNote')?.value).toBe('half a sent');
});

test('a zone is chosen from a list by keys, and another one asks until when', async () => {
  const zones = vi.fn(async () => [
    { id: 'Asia/Tokyo', city: 'Tokyo', country: 'Japan', offset: 540 },
    { id: 'Asia/Seoul', city: 'Seoul', country: 'South Korea', offset: 540 },
  ]);
  await open({ zones });
  await type('cardEditZone', 's');
  const zone = field('cardEditZone');
  expect(zone?.getAttribute('aria-expanded')).toBe('true');
  await key('ArrowDown', zone);
  await key('Enter', zone);
  expect(field('cardEditZone')?.value).toBe('Asia/Seoul');
  expect(zone?.getAttribute('aria-expanded')).toBe('false');
  expect(field('cardEditUntil')).not.toBeNull();
  expect(said()).toContain('cardEditForGood');
  // Escape closes the list and nothing else.
  await type('cardEditZone', 'to');
  await key('Escape', zone);
  expect(field('cardEditZone')?.value).toBe('to');
  expect(said()).not.toContain('cardEditAsk');
});
