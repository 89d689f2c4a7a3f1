import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Reminder } from '../../utils/domain/reminder-types';
import { Glyph } from '../availability/glyph';
import { stateText } from '../availability/state-text';
import type { ReminderContext } from '../reminders/context';
import { titleOf } from '../reminders/reminder-text';
import { WhenMenu } from '../reminders/when-menu';
import { Ribbon } from '../ribbon/ribbon';
import { onEscape } from '../ui/arrow-keys';
import type { Somebody } from './summary';
import { useWalkKeys } from './use-walk-keys';
import { WalkButton } from './walk-button';

interface Props extends ReminderContext {
  readonly reminder: Reminder;
  readonly somebody: Somebody | null;
  readonly onMove: (step: 1 | -1) => void;
  readonly onUndo: () => void;
}

/** The item that is at hand: what, who, how long they are still there, and one key for each answer. */
export function WalkCard(props: Props) {
  const { reminder, somebody, telling, onOpen, onAct } = props;
  const { t } = telling;
  const [snoozing, setSnoozing] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const title = titleOf(reminder, telling);
  const { people, siteName } = props.tell(reminder);
  // Each item gets a card of its own, so this is once for each. A focus elsewhere is left alone.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  const keys = {
    open: () => onOpen(reminder),
    done: () => onAct(reminder, { kind: 'done' }),
    snooze: () => setSnoozing(!snoozing),
    drop: () => onAct(reminder, { kind: 'drop' }),
  };
  useWalkKeys({ ...keys, undo: props.onUndo, move: props.onMove });
  return (
    <article class="mw-walk-card" aria-label={title}>
      <h2 class="mw-walk-title">
        <bdi>{title}</bdi>
      </h2>
      <p class="mw-walk-about mw-secondary">
        {[people, siteName].filter((text) => text !== '').join(' · ')}
        {reminder.urgent && <strong class="mw-reminder-urgent"> {t('remindersUrgent')}</strong>}
      </p>
      {somebody?.snapshot && (
        <div class="mw-walk-state">
          <p>
            <Glyph snapshot={somebody.snapshot} now={telling.now} />{' '}
            {stateText(somebody.snapshot, telling)}
          </p>
          <Ribbon snapshot={somebody.snapshot} viewer={telling.viewer} now={telling.now} />
        </div>
      )}
      {reminder.place.excerpt !== undefined && (
        <p class="mw-walk-words">
          <bdi>{t('remindersWords', reminder.place.excerpt)}</bdi>
        </p>
      )}
      {reminder.note && (
        <p class="mw-walk-words">
          <bdi>{reminder.note}</bdi>
        </p>
      )}
      <div class="mw-walk-actions">
        <WalkButton
          name="remindersOpen"
          letter="O"
          about={title}
          primary
          buttonRef={main}
          onClick={keys.open}
        />
        <WalkButton name="remindersDone" letter="D" about={title} onClick={keys.done} />
        <WalkButton
          name="remindersSnooze"
          letter="S"
          about={title}
          expanded={snoozing}
          onClick={keys.snooze}
        />
        <WalkButton name="remindersDrop" letter="X" about={title} onClick={keys.drop} />
      </div>
      {snoozing && (
        <div onKeyDown={onEscape(() => setSnoozing(false))} role="presentation">
          <WhenMenu
            {...props}
            loadPresets={() => props.loadPresets(reminder)}
            people={reminder.people}
            label={t('remindersSnooze')}
            onChoose={(rule) => onAct(reminder, { kind: 'snooze', rule })}
            onClose={() => {
              setSnoozing(false);
              main.current?.focus();
            }}
          />
        </div>
      )}
    </article>
  );
}
