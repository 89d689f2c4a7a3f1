import { useEffect, useState } from 'preact/hooks';

import { type Moment, type Preset, ruleText } from '../../utils/domain/preset-text';
import type { DueRule, Reminder } from '../../utils/domain/reminder-types';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { NoteEditor } from './note-editor';
import { endedText, isEnded, isWaiting } from './reminder-state';
import { SnoozeMenu } from './snooze-menu';

/** Which of an item's two panels is open. */
export type ItemPanel = 'snooze' | 'note' | null;

export interface ReminderItemProps {
  readonly reminder: Reminder;
  /** When it comes back, or came back. */
  readonly moment: Moment;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Who it is about, as to be shown: "Anna Weber, Bo Nakamura". */
  readonly people: string;
  /** First name of the person that the rule stands on. */
  readonly ruleName: string;
  readonly siteName: string;
  readonly wallRule: (date: string, time: string) => DueRule;
  /** Called when the snooze menu opens. */
  readonly loadPresets: () => Promise<readonly Preset[]>;
  readonly onOpen: () => void;
  readonly onDone: () => void;
  readonly onDrop: () => void;
  readonly onSnooze: (rule: DueRule) => void;
  /** Without it the item has no note button. */
  readonly onNote?: (note: string) => void;
  /** Puts an ended one back. */
  readonly onBack?: () => void;
  /** Which panel is open, where the page decides (keyboard); else the item itself does. */
  readonly panel?: ItemPanel;
  readonly onPanel?: (panel: ItemPanel) => void;
}

/** One reminder: what, who, where and when, with what can be done about it. */
export function ReminderItem(props: ReminderItemProps) {
  const { reminder, onPanel } = props;
  const [ownPanel, setOwnPanel] = useState<ItemPanel>(null);
  const panel = props.panel === undefined ? ownPanel : props.panel;
  const show = onPanel ?? setOwnPanel;
  return (
    <article class={`mw-reminder mw-reminder-${reminder.state}`}>
      <Head {...props} />
      {panel !== 'note' && reminder.note && <p class="mw-reminder-note">{reminder.note}</p>}
      <Actions {...props} panel={panel} show={show} />
      {panel === 'snooze' && <Snooze {...props} close={() => show(null)} />}
      {panel === 'note' && (
        <NoteEditor
          note={reminder.note ?? ''}
          onSave={(note) => {
            show(null);
            props.onNote?.(note);
          }}
          onCancel={() => show(null)}
        />
      )}
    </article>
  );
}

function Head({ reminder, moment, now, people, ruleName, siteName, onOpen }: ReminderItemProps) {
  const { t, clock } = useWording();
  const wording = { now, clock, t };
  const when = isEnded(reminder)
    ? endedText(reminder, moment, wording)
    : ruleText(reminder.rule, ruleName, moment, wording);
  return (
    <div class="mw-reminder-head">
      <h3 class="mw-reminder-title">
        <button type="button" class="mw-reminder-link" onClick={onOpen}>
          {reminder.title || siteName}
        </button>
      </h3>
      <p class="mw-reminder-about mw-secondary">
        {[people, siteName].filter((text) => text !== '').join(' · ')}
        {reminder.urgent && <strong class="mw-reminder-urgent"> {t('remindersUrgent')}</strong>}
      </p>
      <p class={isWaiting(reminder) ? 'mw-reminder-when mw-reminder-waiting' : 'mw-reminder-when'}>
        {reminder.state === 'held' ? t('remindersHeld', when) : when}
        {reminder.fixed && <span class="mw-hint"> {t('remindersFixed')}</span>}
      </p>
    </div>
  );
}

interface ActionsProps extends ReminderItemProps {
  readonly show: (panel: ItemPanel) => void;
}

function Actions({ reminder, panel, show, ...props }: ActionsProps) {
  const { t } = useWording();
  const about = (action: string) =>
    t('remindersActionOn', action, reminder.title || props.siteName);
  if (isEnded(reminder)) {
    return props.onBack ? (
      <div class="mw-reminder-actions">
        <Button look="quiet" label={about(t('remindersBack'))} onClick={props.onBack}>
          {t('remindersBack')}
        </Button>
      </div>
    ) : null;
  }
  const toggle = (wanted: 'snooze' | 'note') => show(panel === wanted ? null : wanted);
  return (
    <div class="mw-reminder-actions">
      <Button look="quiet" label={about(t('remindersOpen'))} onClick={props.onOpen}>
        {t('remindersOpen')}
      </Button>
      <Button
        look="quiet"
        label={about(t('remindersSnooze'))}
        expanded={panel === 'snooze'}
        onClick={() => toggle('snooze')}
      >
        {t('remindersSnooze')}
      </Button>
      {props.onNote && (
        <Button
          look="quiet"
          label={about(t('remindersNote'))}
          expanded={panel === 'note'}
          onClick={() => toggle('note')}
        >
          {t('remindersNote')}
        </Button>
      )}
      <Button look="quiet" label={about(t('remindersDone'))} onClick={props.onDone}>
        {t('remindersDone')}
      </Button>
      <Button look="quiet" label={about(t('remindersDrop'))} onClick={props.onDrop}>
        {t('remindersDrop')}
      </Button>
    </div>
  );
}

function Snooze(props: ReminderItemProps & { readonly close: () => void }) {
  const { t } = useWording();
  const [presets, setPresets] = useState<readonly Preset[] | null>(null);
  useEffect(() => {
    props.loadPresets().then(setPresets, () => setPresets([]));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once, when it opens
  }, []);
  return (
    <SnoozeMenu
      presets={presets}
      name={props.ruleName}
      now={props.now}
      wallRule={props.wallRule}
      label={t('remindersSnooze')}
      onChoose={(rule) => {
        props.close();
        props.onSnooze(rule);
      }}
      onClose={props.close}
    />
  );
}
