import { useState } from 'preact/hooks';

import { LinkField } from '../../../components/reminders/link-field';
import { matchesReminder } from '../../../components/reminders/reminder-groups';
import { ReminderList } from '../../../components/reminders/reminder-list';
import { problemText } from '../../../components/ui/problem-text';
import { TextField } from '../../../components/ui/text-field';
import type { DueRule, Place, Reminder } from '../../../utils/domain/reminder-types';
import { translate as t } from '../../../utils/platform/i18n';
import { send } from '../../../utils/protocol/client';
import type { ReminderAction } from '../../../utils/protocol/messages';
import type { PageProps } from '../context';
import { wallRuleOf } from '../my-clock';
import { siteName, tellReminder } from '../tell-reminder';
import { useLoaded } from '../use-loaded';

/** What was promised: due, to come, ended. */
export function RemindersPage({ me, people, now, revision, notify, undo }: PageProps) {
  const { value } = useLoaded(() => send('ui→bg reminders', null), revision);
  const [query, setQuery] = useState('');
  const tell = tellReminder(me, people);
  const wallRule = wallRuleOf(me);
  const presets = async (ids: readonly string[]) =>
    (await send('ui→bg presets', { people: ids })).presets;
  const all = value?.reminders ?? [];
  const found =
    query.trim() === '' ? all : all.filter((one) => matchesReminder(one, tell(one).people, query));
  return (
    <>
      <LinkField
        now={now}
        siteNameOf={siteName}
        onLink={(url) => send('ui→bg link', { url })}
        loadPresets={() => presets([])}
        wallRule={wallRule}
        onAdd={(place, title, rule) => add(place, title, rule, notify)}
      />
      {value && all.length === 0 && <p class="mw-empty-line">{t('remindersEmpty')}</p>}
      {all.length > 5 && (
        <TextField label={t('remindersFilter')} keys="search" value={query} onChange={setQuery} />
      )}
      {query.trim() !== '' && found.length === 0 && <p class="mw-hint">{t('remindersNone')}</p>}
      <ReminderList
        reminders={found}
        now={now}
        tell={tell}
        wallRule={wallRule}
        loadPresets={(reminder) => presets(reminder.people)}
        onOpen={({ id }) => void openIt(id, notify)}
        onAct={(reminder, action) => void act(reminder, action, notify)}
        onUndo={undo}
      />
    </>
  );
}

const SAID: { readonly [kind in ReminderAction['kind']]: string } = {
  done: 'remindersDidDone',
  drop: 'remindersDidDrop',
  answered: 'remindersDidAnswered',
  snooze: 'remindersDidSnooze',
  edit: 'remindersDidEdit',
  restore: 'remindersDidRestore',
};

/** Every action can be taken back to exactly what was there before. */
async function act(
  reminder: Reminder,
  action: ReminderAction,
  notify: PageProps['notify'],
): Promise<void> {
  const { id } = reminder;
  const done = await send('ui→bg act', { id, action });
  if (!done.ok) {
    notify(done.problems.map((problem) => problemText(problem, t)).join(' '));
    return;
  }
  notify(t(SAID[action.kind], reminder.title || siteName(reminder.place)), () => {
    void send('ui→bg act', { id, action: { kind: 'restore', to: reminder } });
  });
}

async function openIt(id: string, notify: PageProps['notify']): Promise<void> {
  const opened = await send('ui→bg open', { id });
  if (!opened.ok) notify(opened.problems.map((problem) => problemText(problem, t)).join(' '));
}

async function add(place: Place, title: string, rule: DueRule, notify: PageProps['notify']) {
  const target = { place, title, people: [] };
  const added = await send('ui→bg remind', { target, rule });
  if (!added.ok) return added.problems;
  notify(t('remindersAdded'));
  return [];
}
