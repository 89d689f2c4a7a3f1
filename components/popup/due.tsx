import type { Reminder } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import type { ViewRecord } from '../../utils/protocol/messages';
import { moveByArrows } from './arrow-keys';
import { ReminderRow, type RowProps } from './reminder-row';

interface Props extends Omit<RowProps, 'reminder'> {
  readonly view: ViewRecord;
  readonly telling: Telling;
}

/** How many that are still to come are worth a look when nothing is due. */
const NEXT = 2;

/** What needs you: due replies, or the next one or two with their moment. */
export function Due({ view, ...row }: Props) {
  const { t } = row.telling;
  const due = view.due.length > 0;
  const reminders: readonly Reminder[] = due ? view.due : view.next.slice(0, NEXT);
  const more = due ? view.counts.due - reminders.length : 0;
  return (
    <section class="mw-section" aria-labelledby="mw-due">
      <h2 id="mw-due">
        {t(due ? 'popupDue' : reminders.length > 0 ? 'popupNext' : 'popupNothing')}
        {due && <span class="mw-count">{view.counts.due}</span>}
      </h2>
      {reminders.length === 0 ? (
        <p class="mw-quiet">{t('popupNothingHint')}</p>
      ) : (
        <ul class="mw-plain" onKeyDown={moveByArrows}>
          {reminders.map((reminder) => (
            <ReminderRow key={reminder.id} reminder={reminder} {...row} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <button
          type="button"
          class="mw-link"
          onClick={() => row.ports.goTo('options.html#/reminders')}
        >
          {t('popupDueMore', more)}
        </button>
      )}
    </section>
  );
}
