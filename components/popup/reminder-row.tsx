import { useRef, useState } from 'preact/hooks';

import { formatMoment } from '../../utils/domain/format-time';
import type { DueRule, Reminder } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { onEscape } from './arrow-keys';
import { ChooseWhen } from './choose-when';
import type { PopupPorts } from './types';
import { useLoaded } from './use-loaded';

export interface RowProps {
  readonly reminder: Reminder;
  readonly telling: Telling;
  readonly ports: PopupPorts;
  /** Full name of a teammate by id; empty when unknown. */
  readonly fullName: (id: string) => string;
  readonly firstName: (id: string) => string;
  readonly onAct: (reminder: Reminder, action: 'done' | 'drop' | { snooze: DueRule }) => void;
  readonly onOpen: (reminder: Reminder) => void;
}

/** One reply that is owed: Enter or a click leads back to the message. */
export function ReminderRow(props: RowProps) {
  const { reminder, telling, onAct, onOpen } = props;
  const { t } = telling;
  const [snoozing, setSnoozing] = useState(false);
  const snooze = useRef<HTMLButtonElement>(null);
  const close = () => {
    setSnoozing(false);
    snooze.current?.focus();
  };
  return (
    <li class="mw-reminder" onKeyDown={snoozing ? onEscape(close) : undefined}>
      <button type="button" class="mw-reminder-open" data-item onClick={() => onOpen(reminder)}>
        <span class="mw-reminder-title">{reminder.title || t('popupUntitled')}</span>
        <span class="mw-secondary">{contextOf(props)}</span>
      </button>
      {reminder.note && <p class="mw-note">{reminder.note}</p>}
      <div class="mw-actions">
        <button type="button" class="mw-link" onClick={() => onAct(reminder, 'done')}>
          {t('popupDone')}
        </button>
        <button
          ref={snooze}
          type="button"
          class="mw-link"
          aria-expanded={snoozing}
          onClick={() => setSnoozing(!snoozing)}
        >
          {t('popupSnooze')}
        </button>
        <button type="button" class="mw-link" onClick={() => onAct(reminder, 'drop')}>
          {t('popupDrop')}
        </button>
      </div>
      {snoozing && <Snooze {...props} onClose={close} />}
    </li>
  );
}

function Snooze({
  reminder,
  telling,
  ports,
  firstName,
  onAct,
  onClose,
}: RowProps & { onClose: () => void }) {
  const presets = useLoaded(() => ports.presets(reminder.people), reminder.id);
  return (
    <ChooseWhen
      presets={presets}
      nameOf={firstName}
      telling={telling}
      label={telling.t('popupSnooze')}
      onChoose={(snooze) => onAct(reminder, { snooze })}
      onClose={onClose}
    />
  );
}

/** "Anna Weber · Gmail · Tue 10:00". */
function contextOf({ reminder, telling, ports, fullName }: RowProps): string {
  const { now, viewer, clock } = telling;
  const people = [...reminder.people.map(fullName), ...reminder.names].filter(
    (name) => name !== '',
  );
  const moment = formatMoment(reminder.dueAt, offsetAt(viewer, reminder.dueAt), now, clock);
  return [...people.slice(0, 2), ports.siteName(reminder.place.site), moment].join(' · ');
}
