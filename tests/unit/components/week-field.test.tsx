// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { weekTexts } from '../../../components/roster/dates-draft';
import { WeekField } from '../../../components/roster/week-field';
import { ProblemList } from '../../../components/ui/problem-text';
import { WordingProvider } from '../../../components/ui/translate';
import { problem } from '../../../utils/domain/result';
import { translate } from '../../../utils/platform/i18n';

afterEach(() => render(null, document.body));

const wording = (clock: 'h12' | 'h23', locale: string) => ({
  t: translate,
  clock: { locale, clock },
});

function show(clock: 'h12' | 'h23', written = vi.fn<(monday: string) => void>()) {
  function Held() {
    const [week, setWeek] = useState(weekTexts({ mon: [['09:00', '17:00']] }));
    const onChange = (next: typeof week) => {
      written(next.mon);
      setWeek(next);
    };
    return <WeekField week={week} onChange={onChange} problems={[]} />;
  }
  act(() =>
    render(
      <WordingProvider value={wording(clock, 'en-US')}>
        <Held />
      </WordingProvider>,
      document.body,
    ),
  );
  const monday = document.querySelector<HTMLInputElement>('#workWeek-mon');
  if (!monday) throw new Error('no Monday');
  return { monday, written };
}

const type = (input: HTMLInputElement, value: string) =>
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = (input: HTMLInputElement) =>
  act(() => {
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    input.dispatchEvent(new FocusEvent('blur'));
  });
const plain = (text: string | null | undefined) => text?.replaceAll('\u202F', ' ');
const hint = () => plain(document.querySelector('#workWeek-mon-says')?.textContent);

test('a clock of 12 hours shows hours and their end so, and keeps them on one of 24', () => {
  const { monday, written } = show('h12');
  expect(plain(monday.value)).toBe('9:00 AM–5:00 PM');
  type(monday, '10pm to 6am');
  expect(monday.value).toBe('10pm to 6am');
  leave(monday);
  expect(plain(monday.value)).toBe('10:00 PM–6:00 AM');
  expect(written).toHaveBeenLastCalledWith('22:00–06:00');
  expect(hint()).toBe('Ends Tuesday 6:00 AM.');
});

test('a clock of 24 hours shows them so', () => {
  const { monday } = show('h23');
  type(monday, '10pm to 6am');
  leave(monday);
  expect(monday.value).toBe('22:00–06:00');
  expect(hint()).toBe('Ends Tuesday 06:00.');
});

test('a refusal says dates as the fields show them, and what was typed as it is', () => {
  const problems = [
    problem('date_order', ['2026-12-10', '2026-12-01']),
    problem('stays_overlap', ['2026-12-10 – 2026-12-14', '2026-12-12 – …']),
    problem('date_unknown', ['2026-02-30']),
  ];
  act(() =>
    render(
      <WordingProvider value={wording('h12', 'en-US')}>
        <ProblemList problems={problems} />
      </WordingProvider>,
      document.body,
    ),
  );
  expect([...document.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
    'It starts on Dec 10, 2026 and ends before that, on Dec 1, 2026.',
    'The stays Dec 10, 2026 – Dec 14, 2026 and Dec 12, 2026 – … overlap. A person is in one place at a time.',
    '“2026-02-30” is not a date. Write year, month and day, for example 2026-12-24.',
  ]);
});
