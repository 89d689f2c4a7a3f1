import { refusal } from '../../components/ui/problem-text';
import { personOfRule } from '../../utils/domain/due';
import type { Person } from '../../utils/domain/person';
import type { Reminder } from '../../utils/domain/reminder-types';
import { translate as t } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';
import type { PageProps } from './context';

/**
 * Off the roster, with a way back.
 *
 * @param last Nothing follows that could take the focus.
 */
export async function removePerson(
  person: Person,
  last: boolean,
  notify: PageProps['notify'],
): Promise<void> {
  const { reminders } = await send('ui→bg reminders', null);
  // Their rules become fixed times; taking the removal back brings the rules back too.
  const stood = reminders.filter(({ rule }) => personOfRule(rule) === person.id);
  const removed = await send('ui→bg remove person', { id: person.id });
  if (!removed.ok) {
    notify(refusal(removed.problems, t));
    return;
  }
  notify({
    text: t('rosterRemoved', person.name),
    takesFocus: last,
    undo: () => void restore(person, stood, notify),
  });
}

async function restore(
  person: Person,
  reminders: readonly Reminder[],
  notify: PageProps['notify'],
): Promise<void> {
  const back = await send('ui→bg restore person', { person, reminders });
  if (!back.ok) notify(refusal(back.problems, t));
}
