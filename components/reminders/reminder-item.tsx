import { useRef, useState } from 'preact/hooks';

import type { Reminder } from '../../utils/domain/reminder-types';
import { onEscape } from '../ui/arrow-keys';
import type { ReminderContext } from './context';
import { AgainChoice } from './again-choice';
import { NoteEditor } from './note-editor';
import { ReminderActions } from './reminder-actions';
import { isWaiting, laterName, ruleName, titleOf, whenText } from './reminder-text';
import { WhenMenu } from './when-menu';

/** Which of an item's two panels is open. */
export type ItemPanel = 'snooze' | 'note' | null;

export interface ReminderItemProps extends ReminderContext {
  readonly reminder: Reminder;
  /** Notes that are not saved yet, by reminder: kept by the list while it is there. */
  readonly drafts: Map<string, string>;
  /** The popup's form: who, where and when in one line, and only what is done most. */
  readonly compact?: boolean;
  /** Which panel is open, where the page decides (keyboard); else the item itself does. */
  readonly panel?: ItemPanel;
  readonly onPanel?: (panel: ItemPanel) => void;
}

/** One reminder: what, who, where and when, with what can be done about it. */
export function ReminderItem(props: ReminderItemProps) {
  const { reminder, drafts, onPanel, onAct } = props;
  const [ownPanel, setOwnPanel] = useState<ItemPanel>(null);
  const snooze = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLButtonElement>(null);
  const panel = props.panel === undefined ? ownPanel : props.panel;
  const show = onPanel ?? setOwnPanel;
  const close = () => {
    show(null);
    // A page that decides about panels decides about the focus, too.
    if (!onPanel) (panel === 'note' ? note : snooze).current?.focus();
  };
  return (
    <article
      class={`mw-reminder mw-reminder-${reminder.state}`}
      aria-label={titleOf(reminder, props.telling)}
      onKeyDown={panel === null ? undefined : onEscape(close)}
    >
      <Head {...props} />
      {panel !== 'note' && reminder.note && <p class="mw-reminder-note">{reminder.note}</p>}
      <ReminderActions {...props} panel={panel} show={show} openers={{ snooze, note }} />
      {panel === 'snooze' && (
        <WhenMenu
          {...props}
          loadPresets={() => props.loadPresets(reminder)}
          people={reminder.people}
          label={props.telling.t(laterName(reminder))}
          onChoose={(rule) => {
            close();
            // What has not come yet is moved; what has come is put off.
            const kind = reminder.state === 'scheduled' ? 'edit' : 'snooze';
            onAct(reminder, { kind, rule });
          }}
          onClose={close}
        />
      )}
      {panel === 'snooze' && (
        <AgainChoice
          t={props.telling.t}
          label={props.telling.t('againLabel')}
          value={reminder.again}
          bySettings
          onChange={(again) => onAct(reminder, { kind: 'edit', again })}
        />
      )}
      {panel === 'note' && (
        <NoteEditor
          note={drafts.get(reminder.id) ?? reminder.note ?? ''}
          onType={(text) => drafts.set(reminder.id, text)}
          onSave={(text) => {
            drafts.delete(reminder.id);
            close();
            onAct(reminder, { kind: 'edit', note: text });
          }}
          onCancel={() => {
            drafts.delete(reminder.id);
            close();
          }}
        />
      )}
    </article>
  );
}

function Head({ compact = false, ...props }: ReminderItemProps) {
  const { reminder, telling, nameOf, onOpen } = props;
  const { t } = telling;
  const { people, siteName, moment } = props.tell(reminder);
  const when = whenText(reminder, moment, props, ruleName(reminder, nameOf));
  // The popup says once, above the list, until when reminders are held.
  const beside = compact && reminder.state !== 'held' ? when : '';
  const about = [people, siteName, beside].filter((text) => text !== '');
  return (
    <div class="mw-reminder-head">
      <h3 class="mw-reminder-title">
        <button type="button" class="mw-reminder-link" data-item onClick={() => onOpen(reminder)}>
          {titleOf(reminder, telling)}
        </button>
      </h3>
      <p class="mw-reminder-about mw-secondary">
        {about.join(' · ')}
        {reminder.urgent && <strong class="mw-reminder-urgent"> {t('remindersUrgent')}</strong>}
      </p>
      {reminder.place.excerpt !== undefined && (
        <p class="mw-reminder-about mw-secondary" dir="auto">
          {t('remindersWords', reminder.place.excerpt)}
        </p>
      )}
      {!compact && (
        <p
          class={isWaiting(reminder) ? 'mw-reminder-when mw-reminder-waiting' : 'mw-reminder-when'}
        >
          {when}
          {reminder.fixed && <span class="mw-hint"> {t('remindersFixed')}</span>}
        </p>
      )}
    </div>
  );
}
