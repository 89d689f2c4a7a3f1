// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { LineDetails } from '../../../components/line/details';
import type { LineAsking, LineDetailsProps } from '../../../components/line/types';
import type { AskOffer, DeadlineFacts } from '../../../utils/domain/ask-types';
import { fail, ok, problem } from '../../../utils/domain/result';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { NOW, snapshotOf } from '../annotate/harness';
import { ASK, t } from './popup-samples';

const by = { date: '2026-11-26', time: '17:00' };
const at = Date.parse('2026-11-26T17:00:00Z');
const facts: DeadlineFacts = {
  by,
  moment: { at, mine: 0, theirs: 480 },
  left: 3 * HOUR,
  lost: [{ date: '2026-11-25', kind: 'holiday' }],
};
const offer: AskOffer = { kind: 'their-day', facts };
const anna = { id: 'anna', name: 'Anna Weber', snapshot: snapshotOf('anna', 480, 'working') };
const bo = { id: 'bo', name: 'Bo Nakamura', snapshot: snapshotOf('bo', 0, 'working') };
const TEXT =
  'What: …\nWhere: …\nWhy: …\nBy when: Fri 27 Nov, 01:00 your time (UTC+8), Thu 26 Nov, 17:00 mine (UTC)';

const box = document.createElement('div');
document.body.append(box);

function askingOf(change: Partial<LineAsking> = {}): LineAsking {
  return {
    already: null,
    offers: vi.fn(async () => [offer]),
    deadline: vi.fn(async () => facts),
    keep: vi.fn(async () => ok(ASK)),
    kept: vi.fn(),
    takeBack: vi.fn(),
    ...change,
  };
}

const draw = (asking: LineAsking | undefined, change: Partial<LineDetailsProps> = {}) =>
  act(() =>
    render(
      <LineDetails
        text="Anna is off."
        people={[anna]}
        strangers={0}
        viewer={snapshotOf('me', 0, 'working')}
        times={null}
        here={null}
        asking={asking}
        site="Gmail"
        now={NOW}
        wording={{ t, clock: { locale: 'en-GB', clock: 'h23' } }}
        lang="en"
        dir="ltr"
        actions={{ copy: async () => true, off: () => undefined, close: () => undefined }}
        {...change}
      />,
      box,
    ),
  );

const said = () => [...box.querySelectorAll('.say')].map((one) => one.getAttribute('data-text'));
const button = (name: string) =>
  [...box.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === name);
const press = async (name: string) => {
  await act(async () => {
    const found = button(name);
    if (!found) throw new Error(`no button ${name} among ${said().join(' | ')}`);
    found.click();
  });
  // What is asked for then is answered.
  await act(async () => undefined);
};

afterEach(() => {
  render(null, box);
});

test('nothing is asked where nothing leads back', () => {
  void draw(undefined);
  expect(button('Ask with a date')).toBeUndefined();
});

test('a deadline, what it leaves them, the text; a click on the text keeps and writes it', async () => {
  const asking = askingOf();
  await draw(asking);
  await press('Ask with a date');
  expect(box.querySelector('.ask')).toBe(document.activeElement);
  expect(asking.keep).not.toHaveBeenCalled();
  await press('End of Anna’s day: Thu 17:00, Fri 01:00 there');
  expect(said()).toContain(
    'Fri 01:00 for Anna · 3\u00a0h of Anna’s working time left · Wed is a holiday there',
  );
  expect(button('End of Anna’s day: Thu 17:00, Fri 01:00 there')?.ariaPressed ?? 'true').toBe(
    'true',
  );
  await press(`Put where the cursor was: ${TEXT}`);
  expect(asking.keep).toHaveBeenCalledExactlyOnceWith(by, TEXT);
  expect(asking.kept).toHaveBeenCalledExactlyOnceWith(ASK);
});

test('it can be kept without the text, and without a date', async () => {
  const asking = askingOf();
  await draw(asking);
  await press('Ask with a date');
  await press('End of Anna’s day: Thu 17:00, Fri 01:00 there');
  await press('Wait for Anna without this text');
  await press('No date');
  expect(vi.mocked(asking.keep).mock.calls).toEqual([
    [by, null],
    [null, null],
  ]);
});

test('of several each has a line', async () => {
  const { theirs: _open, ...moment } = facts.moment;
  const open = { by, moment, lost: [] };
  const offers = async () => [{ kind: 'my-day', facts: open } as const];
  await draw(askingOf({ offers, deadline: async () => open }), { people: [anna, bo] });
  await press('Ask with a date');
  await press('End of your day: Thu 17:00');
  expect(said()).toContain(
    'Fri 01:00 for Anna · 52\u00a0h 55\u00a0min of Anna’s working time left',
  );
  expect(said()).toContain('52\u00a0h 55\u00a0min of Bo’s working time left');
  expect(said().find((text) => text?.startsWith('What:'))).toContain(
    'Fri 27 Nov, 01:00 for Anna (UTC+8), Thu 26 Nov, 17:00 for Bo and me (UTC)',
  );
});

test('what could not be written or kept is said, and nothing closes', async () => {
  const asking = askingOf({ keep: async () => fail(problem('line_not_written')) });
  await draw(asking);
  await press('Ask with a date');
  await press('End of Anna’s day: Thu 17:00, Fri 01:00 there');
  await press(`Put where the cursor was: ${TEXT}`);
  expect(said()).toContain('It could not be written there, so nothing was kept.');
  expect(asking.kept).not.toHaveBeenCalled();
});

test('what the draft asks already is said, and taken back', async () => {
  const asking = askingOf({ already: { ...ASK, byAt: at } });
  await draw(asking);
  expect(said()).toContain('Waiting for Anna, by Thu 17:00, Fri 01:00 there');
  await press('Wait no longer');
  expect(asking.takeBack).toHaveBeenCalledOnce();
});

test('who would rather have it later comes first, but not while they are at work', async () => {
  const times = { first: { at, offset: 0 } };
  const asleep = { ...anna, snapshot: snapshotOf('anna', 480, 'off'), later: true } as const;
  const order = () => [...box.querySelectorAll('h2, .people')].map(({ tagName }) => tagName);
  await draw(undefined, { times, sendsLater: 'moment', people: [asleep] });
  expect(said()).toContain('Anna Weber would rather get messages in their hours.');
  expect(order()).toEqual(['H2', 'UL']);

  await draw(undefined, { times, sendsLater: 'moment', people: [{ ...asleep, ...anna }, bo] });
  expect(said()).not.toContain('Anna Weber would rather get messages in their hours.');
  expect(order()).toEqual(['UL', 'H2']);
});
