import type { Ref } from 'preact';

import type { Reminder } from '../../utils/domain/reminder-types';
import { Button } from '../ui/button';
import type { ItemPanel, ReminderItemProps } from './reminder-item';
import { isEnded, laterName, titleOf } from './reminder-text';

interface Props extends ReminderItemProps {
  readonly panel: ItemPanel;
  readonly show: (panel: ItemPanel) => void;
  /** The buttons that open the panels. */
  readonly openers: {
    readonly snooze: Ref<HTMLButtonElement>;
    readonly note: Ref<HTMLButtonElement>;
  };
}

/** What can be done about one reminder. */
export function ReminderActions(props: Props) {
  const { reminder, compact = false, panel, show, onAct, onOpen } = props;
  const toggle = (wanted: 'snooze' | 'note') => show(panel === wanted ? null : wanted);
  if (isEnded(reminder)) {
    const back = () => onAct(reminder, { kind: 'restore', to: reopened(reminder) });
    return (
      <div class="mw-reminder-actions">
        <Action {...props} name="remindersBack" onClick={back} />
        {!compact && <Delete {...props} />}
      </div>
    );
  }
  return (
    <div class="mw-reminder-actions">
      {!compact && <Action {...props} name="remindersOpen" onClick={() => onOpen(reminder)} />}
      <Action {...props} name="remindersDone" onClick={() => onAct(reminder, { kind: 'done' })} />
      <Action
        {...props}
        name={laterName(reminder)}
        expanded={panel === 'snooze'}
        buttonRef={props.openers.snooze}
        onClick={() => toggle('snooze')}
      />
      <Action
        {...props}
        name="remindersNote"
        expanded={panel === 'note'}
        buttonRef={props.openers.note}
        onClick={() => toggle('note')}
      />
      <Action {...props} name="remindersDrop" onClick={() => onAct(reminder, { kind: 'drop' })} />
      {!compact && <Delete {...props} />}
    </div>
  );
}

/** Into the bin, without a line in the log. */
function Delete(props: Pick<Props, 'reminder' | 'telling' | 'onAct'>) {
  const remove = () => props.onAct(props.reminder, { kind: 'delete' });
  return <Action {...props} name="remindersDelete" onClick={remove} />;
}

interface ActionProps extends Pick<Props, 'reminder' | 'telling'> {
  /** Key of its word; spoken with the title, since each item has the same buttons. */
  readonly name: string;
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
}

function Action({ reminder, telling, name, expanded, buttonRef, onClick }: ActionProps) {
  const { t } = telling;
  const label = t('remindersActionOn', t(name), titleOf(reminder, telling));
  return (
    <Button
      look="quiet"
      label={label}
      {...(expanded === undefined ? {} : { expanded })}
      {...(buttonRef === undefined ? {} : { buttonRef })}
      onClick={onClick}
    >
      {t(name)}
    </Button>
  );
}

/** An ended reminder as it was before it ended; the background works out when it is due. */
function reopened(reminder: Reminder): Reminder {
  const { endedAt: _ended, shownAt: _shown, answeredBy: _by, ...rest } = reminder;
  return { ...rest, state: 'scheduled' };
}
