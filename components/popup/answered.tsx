import { useRef } from 'preact/hooks';

import type { Reminder } from '../../utils/domain/reminder-types';
import type { ReminderContext } from '../reminders/context';
import { ReminderItem } from '../reminders/reminder-item';

/** What ended by itself lately, since an answer of mine was seen; each can be put back. */
export function Answered({
  reminders,
  ...context
}: ReminderContext & { readonly reminders: readonly Reminder[] }) {
  const { current: drafts } = useRef(new Map<string, string>());
  if (reminders.length === 0) return null;
  return (
    <section class="mw-section" aria-labelledby="mw-answered">
      <h2 id="mw-answered">{context.telling.t('popupAnswered')}</h2>
      <ul class="mw-plain">
        {reminders.map((reminder) => (
          <li key={reminder.id}>
            <ReminderItem {...context} reminder={reminder} drafts={drafts} compact />
          </li>
        ))}
      </ul>
    </section>
  );
}
