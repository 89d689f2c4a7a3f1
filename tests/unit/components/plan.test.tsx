/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { PlanView } from '../../../components/plan/plan-view';
import type { PlanPerson, PlanPorts, PlanWish } from '../../../components/plan/types';
import { WordingProvider } from '../../../components/ui/translate';
import type { PastPick } from '../../../utils/domain/plan-types';
import { ok } from '../../../utils/domain/result';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { DAY, HOUR } from '../../../utils/domain/snapshot-read';
import type { Telling } from '../../../utils/domain/sentences';
import { zoneCity } from '../../../utils/domain/zone-id';
import { at, personOf, WEEK } from '../domain/people';
import { t } from './popup-samples';

/** A Tuesday. */
const NOW = at('2026-11-24T10:40+01:00');
const who = (
  id: string,
  name: string,
  zone: string,
  groups: readonly string[] = [],
): PlanPerson => ({
  id,
  name,
  groups,
  place: zoneCity(zone),
  snapshot: buildSnapshot(personOf({ id, zone, workWeek: WEEK }), NOW, undefined, 16 * DAY)!,
});
const ME = who('me', 'Mika Sanders', 'Europe/Berlin');
const ANNA = who('anna', 'Anna Weber', 'Europe/Berlin', ['Design']);
const BO = who('bo', 'Bo Nakamura', 'Asia/Tokyo', ['Engineering']);
const KIM = who('kim', 'Grace Kim', 'America/Los_Angeles', ['Design']);

const telling: Telling = {
  now: NOW,
  viewer: ME.snapshot,
  clock: { locale: 'en-GB', clock: 'h23' },
  t,
};

let ports: { readonly [name in keyof PlanPorts]: ReturnType<typeof vi.fn> };
beforeEach(() => {
  let ids = 0;
  ports = {
    keep: vi.fn(async (pick) => ok({ ...pick, id: `p${(ids += 1)}`, updated: '' })),
    remove: vi.fn(async () => ok(null)),
    copy: vi.fn(),
    download: vi.fn(),
  };
});
afterEach(() => render(null, document.body));

function Page({ picks, people }: { picks: readonly PastPick[]; people: readonly string[] }) {
  const [wish, setWish] = useState<PlanWish>({ people, length: 30, days: 3 });
  return (
    <WordingProvider value={telling}>
      <PlanView
        people={[ME, ANNA, BO, KIM]}
        unplaced={1}
        picks={picks}
        telling={telling}
        ports={ports as unknown as PlanPorts}
        wish={wish}
        onWish={setWish}
      />
    </WordingProvider>
  );
}

const draw = (people: readonly string[] = ['me', 'anna'], picks: readonly PastPick[] = []) =>
  act(async () => render(<Page picks={picks} people={people} />, document.body));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((one) => one.textContent?.trim() ?? '');
const button = (name: string) =>
  all('button').find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(name),
  );
const press = (name: string) =>
  act(async () => {
    button(name)?.click();
    // What is kept or taken back answers in between.
    await new Promise((resolve) => setTimeout(resolve));
  });
const slider = () => document.querySelector<HTMLInputElement>('input[type="range"]')!;
const key = (name: string) =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    slider().dispatchEvent(event);
  });

test('the team at a glance, and everyone’s day for whoever is chosen', async () => {
  await draw([]);
  expect(texts('.mw-plan-team')).toEqual([
    '1 of 3 at work, best hour Wed 09:00–10:00 with 2, Berlin and Los Angeles never overlap',
  ]);
  expect(document.body.textContent).toContain('Choose who is to be there');
  expect(document.body.textContent).toContain('One teammate without a time zone is not listed.');
  await press('Design');
  expect(texts('.mw-name')).toEqual(['Grace Kim', 'Anna Weber']);
  await press('Design');
  expect(texts('.mw-name')).toEqual([]);
  await press('Everybody');
  expect(texts('.mw-name')).toEqual(['Grace Kim', 'Anna Weber', 'Bo Nakamura']);
  expect(texts('.mw-plan-shared')).toEqual([
    'Never all at once on this day. Most, 2 of 3: 01:00–03:00 and 09:00–10:00.',
  ]);
});

test('the slider moves by quarter hours and days, past midnight too, and says what holds then', async () => {
  await draw();
  const value = () => slider().getAttribute('aria-valuetext');
  expect(value()).toBe('Tue 24 Nov, 10:30: 2 of 2 at work');
  await key('ArrowRight');
  expect(value()).toBe('Tue 24 Nov, 10:45: 2 of 2 at work');
  await key('PageUp');
  expect(value()).toBe('Wed 25 Nov, 10:45: 2 of 2 at work');
  await act(async () => {
    slider().value = '95';
    slider().dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(value()).toBe('Wed 25 Nov, 23:45: 0 of 2 at work');
  await key('ArrowRight');
  expect(value()).toBe('Thu 26 Nov, 00:00: 0 of 2 at work');
  await key('ArrowLeft');
  expect(value()).toBe('Wed 25 Nov, 23:45: 0 of 2 at work');
  for (let day = 0; day < 20; day += 1) await key('PageDown');
  expect(value()).toBe('Tue 24 Nov, 00:00: 0 of 2 at work');
  for (let day = 0; day < 20; day += 1) await key('PageUp');
  expect(value()).toMatch(/^Mon 7 Dec/);
  expect(button('The day after')?.hasAttribute('disabled')).toBe(true);
});

test('slots say who sits outside and how far, and never that one suits which does not', async () => {
  await draw(['me', 'anna']);
  expect(texts('[role="status"]')).toEqual(['Suits all: 10:45–11:15']);
  expect(texts('.mw-plan-slot')[0]).toContain('suits all, any start until 17:30');
  await draw(['me', 'bo', 'kim']);
  render(null, document.body);
  await draw(['me', 'bo', 'kim']);
  expect(texts('[role="status"]')[0]).toMatch(/^No hour suits all; best: Wed 06:30–07:00, you at/);
});

test('choosing keeps the slot, shows what to do with it, and another takes its place', async () => {
  await draw(['me', 'bo']);
  const [first, second] = texts('.mw-plan-slot-time');
  await press(`Choose ${first}`);
  expect(ports.keep).toHaveBeenCalledWith(
    {
      start: at('2026-11-25T09:00+01:00'),
      length: HOUR / 2,
      people: ['me', 'bo'],
      outside: [],
    },
    expect.any(Function),
  );
  expect(texts('.mw-plan-text')).toEqual([
    'Wed 25 Nov, 09:00–09:30 Berlin (Mika Sanders)\nWed 25 Nov, 17:00–17:30 Tokyo (Bo Nakamura)',
  ]);
  const link = document.querySelector<HTMLAnchorElement>('.mw-plan-chosen a');
  expect(link?.href).toContain('https://calendar.google.com/calendar/render?action=TEMPLATE');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  await press('Copy this text');
  expect(ports.copy).toHaveBeenCalledWith(texts('.mw-plan-text')[0]);
  await press('Calendar file');
  expect(ports.download).toHaveBeenCalledWith(
    expect.objectContaining({ title: 'Meeting', start: at('2026-11-25T09:00+01:00') }),
  );
  await press(`Choose ${second}`);
  expect(ports.remove).toHaveBeenCalledWith('p1');
  expect(ports.keep).toHaveBeenCalledTimes(2);
  expect(all('.mw-plan-chosen')).toHaveLength(1);
  await press(`Choose ${second}`);
  expect(ports.remove).toHaveBeenCalledWith('p2');
  expect(all('.mw-plan-chosen')).toHaveLength(0);
});

test('what was chosen before can be taken back', async () => {
  const outside = [{ person: 'bo', fit: 'late' }] as const;
  const start = at('2026-11-20T16:00+01:00');
  const pick = { id: 'x', updated: '', start, length: HOUR, people: ['me', 'bo', 'gone'], outside };
  await draw(['me'], [pick, { ...pick, id: 'y', start: start + DAY, outside: [] }]);
  expect(texts('.mw-plan-past .mw-item > span')).toEqual([
    'Sat 16:00 you and Bo Nakamurasuits all',
    'Fri 16:00 you and Bo Nakamuraoutside their hours: Bo Nakamura',
  ]);
  await press('Take back the choice of Fri 16:00');
  expect(ports.remove).toHaveBeenCalledWith('x');
});

test('says to whom the last one fell, and does not reorder for what is chosen now', async () => {
  const late = [{ person: 'bo', fit: 'late' }] as const;
  const pick: PastPick = {
    id: 'x',
    updated: '',
    start: 1,
    length: HOUR,
    people: ['me', 'bo'],
    outside: late,
  };
  await draw(['me', 'bo'], [pick]);
  expect(document.body.textContent).toContain('Tokyo had the late one last time.');
  const before = texts('.mw-plan-slot-time');
  await draw(
    ['me', 'bo'],
    [pick, { ...pick, id: 'y', start: 2, outside: [{ person: 'me', fit: 'early' }] }],
  );
  expect(texts('.mw-plan-slot-time')).toEqual(before);
  expect(document.body.textContent).toContain('Tokyo had the late one last time.');
});

test('a name runs its own way, so that what is cut off of a long one is its end', async () => {
  await draw();
  const names = all('.mw-plan-people label span[dir="auto"]');
  expect(names.map((one) => one.textContent)).toEqual([
    'You',
    'Anna Weber',
    'Bo Nakamura',
    'Grace Kim',
  ]);
});

test('ranks no hours for me alone, and says whom it waits for', async () => {
  await draw(['me']);
  expect(all('.mw-plan-slot')).toEqual([]);
  expect(document.body.textContent).toContain('Choose who is to be there');
  await press('Design');
  expect(document.body.textContent).not.toContain('Choose who is to be there');
});
