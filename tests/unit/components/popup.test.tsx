/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';

import { Popup } from '../../../components/popup/popup';
import { Starting } from '../../../components/popup/starting';
import type { PageState, PopupPorts } from '../../../components/popup/types';
import type { Target } from '../../../utils/domain/reminder-types';
import { fail, ok, problem } from '../../../utils/domain/result';
import { HOUR } from '../../../utils/domain/snapshot-read';
import type { ViewRecord } from '../../../utils/protocol/messages';
import { fakePorts, NOW, REMINDER, snapshotOf, t, TELLING, viewOf } from './popup-samples';

afterEach(() => {
  render(null, document.body);
});

async function show(
  view: ViewRecord,
  ports: PopupPorts,
  page: PageState | null = null,
  viewer = TELLING.viewer,
) {
  const telling = { ...TELLING, viewer };
  await act(async () => {
    render(<Popup view={view} page={page} telling={telling} ports={ports} />, document.body);
  });
}

function button(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button')];
  const found = all.find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`no button “${name}” in ${document.body.textContent ?? ''}`);
  return found;
}

async function click(name: string) {
  await act(async () => {
    button(name).click();
    // Ports answer in a later turn, and what they bring is drawn after it.
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Does something, and lets what it asks for be answered and drawn. */
const wait = (then: () => void = () => undefined) =>
  act(async () => {
    then();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

async function type(field: HTMLInputElement | HTMLTextAreaElement | null, text: string) {
  if (!field) throw new Error('no field');
  field.value = text;
  await wait(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

const headings = () => [...document.querySelectorAll('h2')].map((one) => one.textContent);

test('opens with what needs you, then hold, who is around, this page', async () => {
  await show(viewOf({ due: [REMINDER] }), fakePorts().ports);
  expect(headings()).toEqual([
    'Due1',
    'Hold my reminders until …',
    'Who is around now',
    'On this page',
  ]);
  expect(document.body.textContent).toContain('Anna Weber · Gmail · 09:12');
});

test('an empty roster teaches one thing and offers one action', async () => {
  const { ports, asked } = fakePorts();
  const counts = { due: 0, scheduled: 0, people: 0 };
  await show(viewOf({ counts, around: [] }), ports);
  expect(document.querySelectorAll('main button')).toHaveLength(1);
  await click('Add your team');
  expect(asked).toEqual([{ name: 'goTo', with: ['options.html#/roster'] }]);
});

test('done says so, and undo puts back the very record', async () => {
  const { ports, asked } = fakePorts();
  await show(viewOf({ due: [REMINDER] }), ports);
  await click('Done');
  expect(document.body.textContent).toContain('Done: Numbers for the board');
  await click('Undo');
  expect(asked.at(-1)).toEqual({
    name: 'actAll',
    with: [[{ id: 'r1', action: { kind: 'restore', to: REMINDER } }]],
  });
});

test('the focus goes to the next reminder when one is done, then to Undo', async () => {
  const second = { ...REMINDER, id: 'r2', title: 'Second' };
  const { ports } = fakePorts();
  await show(viewOf({ due: [REMINDER, second] }), ports);
  button('Done').focus();
  await click('Done');
  await show(viewOf({ due: [second] }), ports);
  expect(document.activeElement?.textContent).toBe('Second');
  button('Done').focus();
  await click('Done');
  await show(viewOf(), ports);
  expect(document.activeElement?.textContent).toBe('Undo');
});

test('a notice that comes after the list has changed takes the focus that was lost', async () => {
  let answer = (): void => undefined;
  const slowly = () =>
    new Promise<ReturnType<typeof ok<typeof REMINDER>>>((resolve) => {
      answer = () => resolve(ok(REMINDER));
    });
  const { ports } = fakePorts({ act: slowly });
  await show(viewOf({ due: [REMINDER] }), ports);
  button('Drop').focus();
  await click('Drop');
  await show(viewOf(), ports);
  expect(document.activeElement).toBe(document.body);
  await wait(() => answer());
  expect(document.activeElement?.textContent).toBe('Undo');
});

test('each action is spoken with the title, and a note can be written', async () => {
  const { ports, asked } = fakePorts();
  await show(viewOf({ due: [REMINDER] }), ports);
  const spoken = [...document.querySelectorAll('.mw-reminder-actions button')].map((one) =>
    one.getAttribute('aria-label'),
  );
  const title = REMINDER.title;
  expect(spoken).toEqual([
    `Done: ${title}`,
    `Snooze: ${title}`,
    `Note: ${title}`,
    `Drop: ${title}`,
  ]);
  await click('Note');
  await type(document.querySelector('textarea'), 'Ask Bo first');
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await wait(() => void document.querySelector('textarea')?.dispatchEvent(escape));
  expect(document.activeElement?.textContent).toBe('Note');
  await click('Note');
  expect(document.querySelector('textarea')?.value).toBe('Ask Bo first');
  await click('Save');
  expect(asked.at(-1)?.with).toEqual(['r1', { kind: 'edit', note: 'Ask Bo first' }]);
});

test('a time of one’s own stays with my clock', async () => {
  const { ports, asked } = fakePorts();
  await show(viewOf({ due: [REMINDER] }), ports);
  await click('Snooze');
  await type(document.querySelector('.mw-moment input'), '2026-11-24T09:30');
  await wait(() => void document.querySelector('form')?.requestSubmit());
  const rule = { kind: 'wall', date: '2026-11-24', time: '09:30', zone: 'Europe/Amsterdam' };
  expect(asked.at(-1)?.with).toEqual(['r1', { kind: 'snooze', rule }]);
});

test('a teammate of the page who is not among the first of a long roster is asked for', async () => {
  const hana = { id: 'hana', name: 'Hana Ito', snapshot: snapshotOf('hana', 540, 0, 9) };
  const findIds = async (ids: readonly string[]) => ({
    people: ids.includes('hana') ? [hana] : [],
    found: 1,
  });
  const people = [{ id: 'hana', spots: 1 }];
  const target = null;
  const seen = { found: 1, matched: 1, changed: false, ticked: [] };
  const report = { site: 'gmail', people, target, ...seen } as const;
  await show(viewOf(), fakePorts({ findIds }).ports, { kind: 'report', report });
  await wait();
  expect(document.querySelector('.mw-seen .mw-name')?.textContent).toBe('Hana Ito');
});

test('Escape closes the snooze list, gives the focus back and leaves the popup open', async () => {
  await show(viewOf({ due: [REMINDER] }), fakePorts().ports);
  await click('Snooze');
  expect(document.activeElement?.textContent).toBe('In an hour (11:12)');
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await act(async () => {
    document.activeElement?.dispatchEvent(escape);
  });
  expect(escape.defaultPrevented).toBe(true);
  expect(document.querySelector('[role=group].mw-menu')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Snooze');
});

test('arrows move between reminders', async () => {
  await show(
    viewOf({ due: [REMINDER, { ...REMINDER, id: 'r2', title: 'Second' }] }),
    fakePorts().ports,
  );
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  button('Numbers').focus();
  press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Second');
  press('Home');
  expect(document.activeElement?.textContent).toContain('Numbers');
});

test('one click holds; held, the text for others names the clock', async () => {
  const { ports, asked } = fakePorts();
  await show(viewOf(), ports);
  await click('11:12');
  expect(asked).toEqual([
    { name: 'hold', with: [{ kind: 'focus', until: NOW + HOUR, since: NOW }] },
  ]);
  const hold = { kind: 'away', until: NOW + 24 * HOUR, since: NOW, text: 'On the train' } as const;
  await show(viewOf({ hold }), ports);
  await click('Copy text');
  expect(asked.at(-1)?.with).toEqual(['Away until Tue 10:12 (UTC+1). On the train']);
});

test('a refusal is said', async () => {
  const { ports } = fakePorts({ act: async () => fail(problem('no_answer')) });
  await show(viewOf({ due: [REMINDER] }), ports);
  await click('Done');
  expect(document.querySelector('[role=alert].mw-toast-region')?.textContent).toContain(
    'does not answer',
  );
});

test('lists the teammates of the page and promises this conversation', async () => {
  const { ports, asked } = fakePorts();
  const target: Target = { place: REMINDER.place, title: 'Board', people: [] };
  const people = [{ id: 'anna', spots: 2 }];
  const seen = { found: 14, matched: 9, changed: false, ticked: [] };
  const report = { site: 'gmail', people, target, ...seen } as const;
  await show(viewOf(), ports, { kind: 'report', report });
  expect(document.querySelector('.mw-page')?.textContent).toContain(
    'Found 14 people, 9 on your roster',
  );
  expect(document.querySelector('.mw-seen')?.textContent).toContain(
    'At work until 18:00, 17:00 for you',
  );
  await click('Reply later to this conversation');
  await click('In an hour (11:12)');
  expect(asked.at(-1)).toEqual({
    name: 'remindAll',
    with: [[target], { kind: 'at', at: NOW + HOUR }],
  });
  await click('Undo');
  expect(asked.at(-1)?.with).toMatchObject([
    [{ id: 'new0', action: { kind: 'restore', to: { deleted: REMINDER.updated } } }],
  ]);
});

test('says that a site changed, and that the browser keeps us out', async () => {
  const { ports, asked } = fakePorts();
  const report = {
    site: 'gmail',
    people: [],
    found: 0,
    matched: 0,
    changed: true,
    target: null,
    ticked: [],
  } as const;
  await show(viewOf(), ports, { kind: 'report', report });
  expect(document.querySelector('.mw-page')?.textContent).toContain('Gmail seems to have changed');
  await show(viewOf(), ports, { kind: 'refused' });
  await click('Allow these sites');
  expect(asked.at(-1)?.name).toBe('allowSites');
});

test('says until when off hours hold what is due', async () => {
  const me = snapshotOf('me', 60, 10, 18);
  await show(viewOf({ me, due: [{ ...REMINDER, state: 'held' }] }), fakePorts().ports, null, me);
  const said = document.querySelector('[aria-labelledby=mw-due]')?.textContent;
  expect(said?.split('Held until you are back: 11:00')).toHaveLength(2);
  expect(said).not.toContain('09:12');
  await show(viewOf({ due: [REMINDER] }), fakePorts().ports);
  expect(document.body.textContent).not.toContain('Held until');
});

test('a pasted link becomes a promise; without a title it is named after its site', async () => {
  const { ports, asked } = fakePorts();
  await show(viewOf(), ports);
  const field = document.querySelector<HTMLInputElement>('.mw-link-field input');
  await act(async () => {
    if (field) field.value = REMINDER.place.url;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  expect(document.body.textContent).toContain('Leads to Gmail');
  // The moments are asked for once the link is understood.
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  await click('In an hour (11:12)');
  const target: Target = { place: REMINDER.place, title: 'Gmail link', people: [] };
  expect(asked.at(-1)).toEqual({
    name: 'remindAll',
    with: [[target], { kind: 'at', at: NOW + HOUR }],
  });
  expect(field?.value).toBe('');
});

test('before the first record the frame stands, and a background that is silent is named', () => {
  const frame = (silent: boolean) =>
    act(() => render(<Starting t={t} goTo={() => undefined} silent={silent} />, document.body));
  frame(false);
  expect(document.querySelector('[role=status]')?.textContent).toBe('Starting …');
  expect(document.querySelectorAll('nav a')).toHaveLength(4);
  frame(true);
  expect(document.querySelector('[role=status]')?.textContent).toContain('does not answer');
});

test('all that are ticked are promised together, and taken back together', async () => {
  const { ports, asked } = fakePorts();
  const ticked = ['1', '2', '3'].map((message) => ({
    place: { ...REMINDER.place, message },
    title: `Mail ${message}`,
    people: [],
  }));
  const seen = { found: 3, matched: 1, changed: false, target: null, ticked };
  const report = { site: 'gmail', people: [], ...seen } as const;
  await show(viewOf(), ports, { kind: 'report', report });
  await click('Reply later to the 3 ticked messages');
  await click('In an hour (11:12)');
  expect(asked.at(-1)).toEqual({
    name: 'remindAll',
    with: [ticked, { kind: 'at', at: NOW + HOUR }],
  });
  await click('Undo');
  expect(asked.at(-1)?.with[0]).toHaveLength(3);
});

test('what an answer ended is told, and can be put back', async () => {
  const { ports, asked } = fakePorts();
  const { deleted: _deleted, ...ended } = {
    ...REMINDER,
    deleted: undefined,
    state: 'answered' as const,
    endedAt: NOW - HOUR,
    answeredBy: NOW - HOUR,
  };
  await show(viewOf({ answered: [ended] }), ports);
  const section = document.querySelector('[aria-labelledby=mw-answered]');
  expect(section?.textContent).toContain('Answered');
  await click('Put back');
  expect(asked.at(-1)?.with[1]).toMatchObject({ kind: 'restore', to: { state: 'scheduled' } });
});
