// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { ByWhen } from '../../../components/asks/by-when';
import { WordingProvider } from '../../../components/ui/translate';
import type { DeadlineFacts } from '../../../utils/domain/ask-types';
import { ok } from '../../../utils/domain/result';
import { DAY, HOUR } from '../../../utils/domain/snapshot-read';
import { fakePorts, NOW, TELLING } from './popup-samples';

type Props = Parameters<typeof ByWhen>[0];

const factsFor = (by: DeadlineFacts['by']): DeadlineFacts => ({
  by,
  moment: { at: Date.parse(`${by.date}T${by.time}:00+01:00`), mine: 60, theirs: 540 },
  left: 3 * HOUR,
  lost: [],
  ...(by.time === '17:00'
    ? {
        better: {
          by: { date: by.date, time: '10:00' },
          moment: { at: NOW + 3 * DAY, mine: 60, theirs: 540 },
        },
      }
    : {}),
});

afterEach(() => render(null, document.body));

function show(change: Partial<Props> = {}) {
  const spies = {
    onChoose: vi.fn<Props['onChoose']>(),
    onCopy: vi.fn<Props['onCopy']>(),
    onClose: vi.fn<Props['onClose']>(),
  };
  const { ports } = fakePorts({ askDeadline: async (_about, by) => factsFor(by) });
  act(() =>
    render(
      <WordingProvider value={TELLING}>
        <ByWhen
          telling={TELLING}
          ports={ports}
          about={{ people: ['anna'] }}
          name="Anna"
          {...spies}
          {...change}
        />
      </WordingProvider>,
      document.body,
    ),
  );
  return spies;
}

const settle = async () => {
  await act(async () => undefined);
  await act(async () => undefined);
};
const type = async (selector: string, value: string) => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};
const press = async (text: string, form = document.body) => {
  const buttons = [...form.querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((one) => one.textContent === text);
  if (!found) throw new Error(`no ${text}`);
  await act(async () => found.click());
  await settle();
};
const factsText = () => document.querySelector('.mw-facts')?.textContent ?? '';

test('a better moment goes into the field, and is chosen there', async () => {
  const { onChoose, onCopy } = show();
  await type('[type="datetime-local"]', '2026-11-26T17:00');
  expect(factsText()).toContain('Fri 01:00 for Anna');
  expect(factsText()).toContain('Better for Anna: Thu 18:12, 10:12 for you');
  await press('Copy for both clocks');
  expect(onCopy).toHaveBeenCalledWith('by Thu 17:00 (UTC+1), Fri 01:00 (UTC+9) for Anna');
  await press('Take it');
  expect(factsText()).not.toContain('Better');
  await press('Wait until then');
  expect(onChoose).toHaveBeenCalledWith({ date: '2026-11-26', time: '10:00' });
});

test('nothing is chosen before there is a moment, nor one that has passed', async () => {
  const { onChoose } = show();
  await press('Wait until then');
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('Choose a date and a time.');
  await type('[type="datetime-local"]', '2026-11-20T17:00');
  await press('Wait until then');
  expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/has passed/);
  expect(onChoose).not.toHaveBeenCalled();
  await press('No date');
  expect(onChoose).toHaveBeenCalledWith(null);
});

test('a moment in words goes into the field, where it is told what it means for them', async () => {
  const at = Date.parse('2026-11-27T09:00:00+01:00');
  const preset = { rule: { kind: 'at', at }, moment: { at, mine: 60 } } as const;
  const understand = vi.fn<NonNullable<Props['understand']>>(async () => ok(preset));
  const { onChoose } = show({ understand });
  await type('.mw-natural input', 'fri 9');
  expect(understand.mock.calls[0]?.[1]).toEqual({ people: ['anna'], name: 'Anna' });
  const words = document.querySelector<HTMLElement>('.mw-natural');
  if (!words) throw new Error('no field');
  await press('Set', words);
  expect(document.querySelector<HTMLInputElement>('[type="datetime-local"]')?.value).toBe(
    '2026-11-27T09:00',
  );
  expect(factsText()).toContain('3\u00a0h of Anna’s working time left');
  expect(onChoose).not.toHaveBeenCalled();
});
