import { useRef } from 'preact/hooks';

import type { Reminder } from '../../utils/domain/reminder-types';
import type { ViewRecord } from '../../utils/protocol/messages';
import type { ReminderContext } from '../reminders/context';
import { heldText } from '../reminders/held';
import { ReminderItem } from '../reminders/reminder-item';
import { useKeptFocus } from '../reminders/use-kept-focus';
import { moveByArrows } from '../ui/arrow-keys';
import { Button } from '../ui/button';

interface Props extends ReminderContext {
  readonly view: ViewRecord;
  readonly goTo: (page: string) => void;
  /** Draws no more than these for now. */
  readonly first?: number;
}

/** How many that are still to come are worth a look when nothing is due. */
const NEXT = 2;

/** What needs you: due replies, or the next one or two with their moment. */
export function Due({ view, goTo, first = Infinity, ...context }: Props) {
  const { telling, held } = context;
  const { t } = telling;
  const due = view.due.length > 0;
  const reminders: readonly Reminder[] = due ? view.due : view.next.slice(0, NEXT);
  const root = useRef<HTMLElement>(null);
  const { current: drafts } = useRef(new Map<string, string>());
  useKeptFocus(root);
  const more = due ? view.counts.due - reminders.length : 0;
  return (
    <section ref={root} class="mw-section" aria-labelledby="mw-due">
      <h2 id="mw-due">
        {t(due ? 'popupDue' : reminders.length > 0 ? 'popupNext' : 'popupNothing')}
        {due && <span class="mw-count">{view.counts.due}</span>}
      </h2>
      {view.due.some(({ state }) => state === 'held') && (
        <p class="mw-quiet">{heldText(held, telling)}</p>
      )}
      {reminders.length === 0 ? (
        <p class="mw-quiet">{t('popupNothingHint')}</p>
      ) : (
        <ul class="mw-plain" onKeyDown={moveByArrows}>
          {reminders.slice(0, first).map((reminder) => (
            <li key={reminder.id} data-reminder={reminder.id}>
              <ReminderItem {...context} reminder={reminder} drafts={drafts} compact />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button look="quiet" onClick={() => goTo('options.html#/reminders')}>
          {t('popupDueMore', more)}
        </Button>
      )}
    </section>
  );
}
