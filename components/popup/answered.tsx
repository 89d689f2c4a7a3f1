import { useRef } from 'preact/hooks';

import type { Ask } from '../../utils/domain/ask-types';
import type { Reminder } from '../../utils/domain/reminder-types';
import { type AskContext, AskItem } from '../asks/ask-item';
import type { ReminderContext } from '../reminders/context';
import { ReminderItem } from '../reminders/reminder-item';

interface Props extends ReminderContext {
  readonly reminders: readonly Reminder[];
  /** What I waited for, and theirs was seen. */
  readonly asks: { readonly closed: readonly Ask[]; readonly context: AskContext };
}

/** What ended by itself lately, since an answer was seen; each can be put back. */
export function Answered({ reminders, asks, ...context }: Props) {
  const { current: drafts } = useRef(new Map<string, string>());
  if (reminders.length + asks.closed.length === 0) return null;
  return (
    <section class="mw-section" aria-labelledby="mw-answered">
      <h2 id="mw-answered">{context.telling.t('popupAnswered')}</h2>
      <ul class="mw-plain">
        {reminders.map((reminder) => (
          <li key={reminder.id}>
            <ReminderItem {...context} reminder={reminder} drafts={drafts} compact />
          </li>
        ))}
        {asks.closed.map((ask) => (
          <li key={ask.id}>
            <AskItem {...asks.context} ask={ask} compact />
          </li>
        ))}
      </ul>
    </section>
  );
}
