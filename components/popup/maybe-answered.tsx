import type { Reminder } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import type { ReminderContext } from '../reminders/context';
import { instantText } from '../reminders/instant-text';
import { titleOf } from '../reminders/reminder-text';
import { Button } from '../ui/button';

/** My message stands beside the thread of a reminder, or is perhaps older: only I can say. */
export function MaybeAnswered({
  reminders,
  ...context
}: ReminderContext & { readonly reminders: readonly Reminder[] }) {
  if (reminders.length === 0) return null;
  return (
    <section class="mw-section" aria-labelledby="mw-maybe">
      <h2 id="mw-maybe">{context.telling.t('popupMaybe')}</h2>
      <ul class="mw-plain">
        {reminders.map((reminder) => (
          <li key={reminder.id}>
            <Question {...context} reminder={reminder} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({
  reminder,
  telling,
  tell,
  onOpen,
  onAct,
}: ReminderContext & { readonly reminder: Reminder }) {
  const { t } = telling;
  const title = titleOf(reminder, telling);
  const wrote = wroteText(reminder, telling);
  const about = [tell(reminder).people, wrote].filter((text) => text !== '');
  return (
    <article class="mw-reminder" aria-label={title}>
      <h3 class="mw-reminder-title">
        <button type="button" class="mw-reminder-link" onClick={() => onOpen(reminder)}>
          {title}
        </button>
      </h3>
      <p class="mw-reminder-about mw-secondary">{about.join(' · ')}</p>
      <div class="mw-row">
        <Button onClick={() => onAct(reminder, { kind: 'answered' })}>{t('popupMaybeYes')}</Button>
        <Button onClick={() => onAct(reminder, { kind: 'not-answered' })}>
          {t('popupMaybeNo')}
        </Button>
      </div>
    </article>
  );
}

/** "You wrote there 14:05"; of a reply in Docs the time is what is not known. */
function wroteText({ place, maybeAnsweredBy = 0 }: Reminder, telling: Telling): string {
  if (place.site === 'google-docs') return telling.t('popupMaybeThread');
  return telling.t('popupMaybeWrote', instantText(maybeAnsweredBy, telling));
}
