// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { createUnderstand, type Understand } from '../../../components/reminders/understand';
import { WhenMenu } from '../../../components/reminders/when-menu';
import type { Preset } from '../../../utils/domain/preset-text';
import { fail, ok, problem, type Result } from '../../../utils/domain/result';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { readWish } from '../../../utils/natural';
import { englishMessage } from '../../tools/fake-apis';
import { at } from '../domain/people';
import { TELLING } from './popup-samples';

const NOW = at('2026-11-24T12:00:00Z');
const telling = {
  ...TELLING,
  now: NOW,
  t: (key: string, ...texts: readonly (string | number)[]) =>
    englishMessage(key, texts.map(String)),
};
const later: Preset = {
  rule: { kind: 'at', at: NOW + 3 * HOUR },
  moment: { at: NOW + 3 * HOUR, mine: 0, theirs: 540 },
};

afterEach(() => render(null, document.body));

function show(understand: Understand) {
  const onChoose = vi.fn<(rule: Preset['rule']) => void>();
  const menu = (
    <WhenMenu
      telling={telling}
      nameOf={() => 'Anna'}
      wallRule={() => later.rule}
      understand={understand}
      people={['anna']}
      loadPresets={() => Promise.resolve([])}
      label="When"
      onChoose={onChoose}
      onClose={() => undefined}
    />
  );
  act(() => render(menu, document.body));
  return onChoose;
}

const field = () => document.querySelector<HTMLInputElement>('.mw-natural input');
const said = () => document.querySelector('.mw-natural [role="status"]')?.textContent;

async function type(text: string): Promise<void> {
  const input = field();
  if (!input) throw new Error('no field');
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const enter = () =>
  act(async () => void document.querySelector<HTMLFormElement>('.mw-natural')?.requestSubmit());

test('what was understood stands there on both clocks, and nothing is set before Enter', async () => {
  const onChoose = show(async () => ok(later));
  await type('in 3 hours');
  expect(said()).toMatch(/^Understood: 15:00, (Wed )?00:00 there$/);
  expect(onChoose).not.toHaveBeenCalled();
  await enter();
  expect(onChoose.mock.calls).toEqual([[later.rule]]);
});

test('what is not understood is said quietly while it is typed, and at the field after Enter', async () => {
  const onChoose = show(async () => fail(problem('wish_unknown')));
  await type('fri at');
  expect(said()).toContain('Not understood yet');
  expect(field()?.getAttribute('aria-invalid')).toBe('false');
  await enter();
  await vi.waitFor(() => expect(field()?.getAttribute('aria-invalid')).toBe('true'));
  await type('fri at 3');
  expect(field()?.getAttribute('aria-invalid')).toBe('false');
  expect(onChoose).not.toHaveBeenCalled();
});

test('an answer to what stood there before is dropped', async () => {
  const answers = new Map<string, (answer: Result<Preset>) => void>();
  const onChoose = show((text) => new Promise((resolve) => answers.set(text, resolve)));
  await type('fri');
  await type('fri 3pm');
  await act(async () => answers.get('fri 3pm')?.(ok(later)));
  await act(async () => answers.get('fri')?.(fail(problem('wish_unknown'))));
  expect(said()).toContain('Understood');
  expect(onChoose).not.toHaveBeenCalled();
});

test('the words reach the background as a wish, with whom it is about', async () => {
  const sent: unknown[] = [];
  const send = (async (_name: string, request: unknown) => {
    sent.push(request);
    return ok(later);
  }) as unknown as Parameters<typeof createUnderstand>[0];
  show(createUnderstand(send, async () => ({ readWish })));
  await type('tomorrow 9 Anna’s time');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  const wish = { kind: 'wall', date: '2026-11-25', time: '09:00', theirs: true };
  expect(sent).toEqual([{ wish, people: ['anna'] }]);
});

test('a background that is silent is a problem like any other', async () => {
  const send = () => Promise.reject(new Error('no answer'));
  const understand = createUnderstand(send, async () => ({ readWish }));
  expect(await understand('fri 3pm', { people: [] }, telling)).toMatchObject({
    ok: false,
    problems: [{ code: 'no_answer' }],
  });
});
