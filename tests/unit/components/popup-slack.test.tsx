/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';

import { Popup } from '../../../components/popup/popup';
import type { PageState } from '../../../components/popup/types';
import { fail, problem } from '../../../utils/domain/result';
import { fakePorts, NOW, REMINDER, t, TELLING, viewOf } from './popup-samples';

afterEach(() => {
  render(null, document.body);
});

const conversation = { key: 'T1/C1', title: 'launch', marks: 'helpful' } as const;
const report = { site: 'slack', people: [], found: 0, matched: 0, changed: false } as const;
const page: PageState = {
  kind: 'report',
  report: { ...report, target: null, ticked: [], conversation },
};

async function show(props: Partial<Parameters<typeof Popup>[0]>) {
  const { ports } = fakePorts();
  const all = { view: viewOf(), page: null, telling: TELLING, ports, ...props };
  await act(async () => render(<Popup {...all} />, document.body));
}

function switchOf(): HTMLSelectElement {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.includes('Marks in launch'),
  );
  const select = document.querySelector<HTMLSelectElement>(`select#${label?.htmlFor ?? 'none'}`);
  if (!select) throw new Error('no switch');
  return select;
}

async function choose(value: string) {
  await act(async () => {
    switchOf().value = value;
    switchOf().dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test('marks are chosen for the conversation that is open', async () => {
  const { ports, asked } = fakePorts();
  await show({ page, ports });
  expect(switchOf().value).toBe('helpful');
  await choose('never');
  const choice = { site: 'slack', key: 'T1/C1', title: 'launch', marks: 'never' };
  expect(asked).toContainEqual({ name: 'markConversation', with: [choice] });
  expect(switchOf().value).toBe('never');
});

test('a choice that is refused is taken back, and said', async () => {
  const { ports } = fakePorts({ markConversation: async () => fail(problem('no_answer')) });
  await show({ page, ports });
  await choose('always');
  expect(switchOf().value).toBe('helpful');
  expect(document.body.textContent).toContain(t('problem_no_answer'));
});

test.each([
  ['Yes, answered', 'answered'],
  ['No, not yet', 'not-answered'],
])('“Answered?” takes %s', async (name, kind) => {
  const { ports, asked } = fakePorts();
  const view = viewOf({ maybe: [{ ...REMINDER, maybeAnsweredBy: NOW }] });
  await show({ view, ports });
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  await act(async () => button?.click());
  expect(asked).toContainEqual({ name: 'act', with: [REMINDER.id, { kind }] });
});

test('of a reply in Docs no time is claimed', async () => {
  const place = { ...REMINDER.place, site: 'google-docs' as const };
  const view = viewOf({ maybe: [{ ...REMINDER, place, maybeAnsweredBy: NOW }] });
  await show({ view });
  expect(document.body.textContent).toContain(t('popupMaybeThread'));
  expect(document.body.textContent).not.toContain('You wrote there');
});
