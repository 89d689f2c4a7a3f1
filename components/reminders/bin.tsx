import type { Reminder } from '../../utils/domain/reminder-types';
import { Button } from '../ui/button';
import type { ReminderContext } from './context';
import { instantText } from './instant-text';
import { titleOf } from './reminder-text';

interface Props extends Pick<ReminderContext, 'telling' | 'tell' | 'onAct'> {
  /** Deleted ones, the latest first. */
  readonly reminders: readonly Reminder[];
}

/** What was deleted in the last 30 days, folded away until it is wanted. */
export function Bin({ reminders, telling, tell, onAct }: Props) {
  const { t } = telling;
  if (reminders.length === 0) return null;
  return (
    <details class="mw-bin">
      <summary>{t('binTitle', reminders.length)}</summary>
      <p class="mw-hint">{t('binHint')}</p>
      <ul class="mw-plain">
        {reminders.map((reminder) => (
          <li key={reminder.id} class="mw-bin-line">
            <span class="mw-bin-what">
              {titleOf(reminder, telling)}
              <span class="mw-secondary"> {about(reminder, { telling, tell })}</span>
            </span>
            <Button
              look="quiet"
              label={t('remindersActionOn', t('binBack'), titleOf(reminder, telling))}
              onClick={() => onAct(reminder, { kind: 'restore', to: withoutDeleted(reminder) })}
            >
              {t('binBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "Anna Weber · Gmail · deleted Tue 10:00". */
function about(reminder: Reminder, { telling, tell }: Pick<Props, 'telling' | 'tell'>): string {
  const { people, siteName } = tell(reminder);
  const when = instantText(Date.parse(reminder.deleted ?? reminder.updated), telling);
  return [people, siteName, telling.t('binDeleted', when)]
    .filter((text) => text !== '')
    .join(' · ');
}

function withoutDeleted(reminder: Reminder): Reminder {
  const { deleted: _deleted, ...rest } = reminder;
  return rest;
}
