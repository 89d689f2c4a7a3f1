// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { AgainChoice } from '../../../components/reminders/again-choice';
import { Bin } from '../../../components/reminders/bin';
import { systemOf, TestNotification } from '../../../components/reminders/test-notification';
import { RestoreOffer } from '../../../components/rescue/restore-offer';
import type { LastGoodHead } from '../../../utils/domain/last-good-types';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { fail, ok, problem } from '../../../utils/domain/result';
import type { Translate } from '../../../utils/domain/translate';
import { englishMessage } from '../../tools/fake-apis';
import { at } from '../domain/people';
import { TELLING } from './popup-samples';

const t: Translate = (key, ...texts) => englishMessage(key, texts.map(String));
const NOW = at('2026-11-24T12:00:00Z');

afterEach(() => render(null, document.body));

const draw = (view: Parameters<typeof render>[0]) => act(() => render(view, document.body));
const button = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === text);
const press = (text: string) => act(async () => button(text)?.click());

describe('the offer to bring back what is lost', () => {
  const kept: LastGoodHead = {
    at: '2026-11-22T12:00:00.000Z',
    revision: 7,
    people: 25,
    reminders: 40,
    leftOut: [],
    sum: '',
    size: 10,
  };
  const offer = (change: Partial<Parameters<typeof RestoreOffer>[0]> = {}) =>
    draw(
      <RestoreOffer
        state={{ kept, lost: true }}
        t={t}
        dayOf={() => '22 Nov'}
        onRestore={async () => ok(null)}
        onDecline={async () => ok(null)}
        {...change}
      />,
    );

  it('says what is there and from when, and that it is back', async () => {
    const onRestore = vi.fn(async () => ok(null));
    offer({ onRestore });
    await press('Restore 25 teammates and 40 reminders from 22 Nov');
    expect(onRestore).toHaveBeenCalledTimes(1);
    expect(document.body.textContent).toContain('25 teammates and 40 reminders are back.');
    // The next answer of the background says that nothing is lost; the sentence stays.
    offer({ state: { kept, lost: false } });
    expect(document.body.textContent).toContain('are back.');
  });

  it('is not there where nothing is lost, and goes when it is declined', async () => {
    offer({ state: { kept, lost: false } });
    expect(document.body.textContent).toBe('');
    offer();
    await press('Go on without it');
    expect(document.body.textContent).toBe('');
  });

  it('says what the copy lacks, and what went wrong, and stays', async () => {
    offer({
      state: { kept: { ...kept, people: 1, leftOut: ['log', 'ended'] }, lost: true },
      onRestore: async () => fail(problem('copy_broken')),
    });
    expect(document.body.textContent).toContain('neither the log nor what has ended');
    await press('Restore 1 teammate and 40 reminders from 22 Nov');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('damaged');
    expect(button('Restore 1 teammate and 40 reminders from 22 Nov')?.disabled).toBe(false);
  });
});

describe('the bin', () => {
  it('gives back what was deleted, as it was', async () => {
    const reminder: Reminder = {
      id: 'one',
      created: '2026-11-20T08:00:00.000Z',
      updated: '2026-11-24T10:00:00.000Z',
      place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1' },
      title: 'Numbers',
      people: [],
      names: [],
      rule: { kind: 'at', at: NOW },
      dueAt: NOW,
      state: 'scheduled',
    };
    const onAct = vi.fn<Parameters<typeof Bin>[0]['onAct']>();
    const deleted = { ...reminder, deleted: '2026-11-24T10:00:00.000Z' };
    const tell = () => ({ moment: { at: NOW, mine: 0 }, people: '', siteName: 'Gmail' });
    draw(
      <Bin reminders={[deleted]} telling={{ ...TELLING, t, now: NOW }} tell={tell} onAct={onAct} />,
    );
    expect(document.body.textContent).toContain('Numbers Gmail · deleted 11:00');
    await press('Bring back');
    expect(onAct.mock.calls).toEqual([[deleted, { kind: 'restore', to: reminder }]]);
    draw(<Bin reminders={[]} telling={{ ...TELLING, t, now: NOW }} tell={tell} onAct={onAct} />);
    expect(document.body.textContent).toBe('');
  });
});

describe('again until done', () => {
  it('offers the settings’ way, once, and what is set, also where it is not among the offers', () => {
    const onChange = vi.fn<(minutes: number | null) => void>();
    draw(<AgainChoice t={t} label="Again" value={25} bySettings onChange={onChange} />);
    const select = document.querySelector('select');
    const texts = [...(select?.options ?? [])].map((one) => one.text);
    expect(texts).toEqual([
      'As in the settings',
      'Once',
      'Every 10 minutes',
      'Every 25 minutes',
      'Every 30 minutes',
      'Every hour',
      'Every 4 hours',
    ]);
    expect(select?.value).toBe('25');
    for (const value of ['', '0', '60']) {
      if (select) select.value = value;
      act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
    }
    expect(onChange.mock.calls).toEqual([[null], [0], [60]]);
  });
});

describe('the test notification', () => {
  it('says what to check, this system’s part open, and what went wrong', async () => {
    const refused = async () => fail<null>(problem('notification_refused', ['denied']));
    draw(<TestNotification t={t} system="mac" onTest={refused} />);
    const parts = [...document.querySelectorAll('details')];
    expect(parts.map((one) => one.open)).toEqual([true, false, false, false]);
    expect(parts[0]?.textContent).toContain('macOS');
    await press('Send a test notification');
    expect(document.querySelector('.mw-error')?.textContent).toContain('denied');
  });

  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'mac'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 'chromeos'],
  ])('knows the system: %s', (agent, system) => {
    expect(systemOf(agent)).toBe(system);
  });
});
