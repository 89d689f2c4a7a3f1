import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Reminder } from '../../utils/domain/reminder-types';
import type { ReminderAction } from '../../utils/protocol/messages';
import type { ReminderContext } from './context';
import { groupsOf, type ReminderGroup } from './reminder-groups';
import { type ItemPanel, ReminderItem } from './reminder-item';
import { isEnded } from './reminder-text';
import { useKeptFocus } from './use-kept-focus';
import { useReminderKeys } from './use-reminder-keys';

export interface ReminderListProps extends ReminderContext {
  /** Already filtered. */
  readonly reminders: readonly Reminder[];
  /** Takes the last action back; z asks for it too. */
  readonly onUndo: () => void;
}

/** What is due, what is to come, and what ended lately; by pointer and by single keys. */
export function ReminderList(props: ReminderListProps) {
  const { t } = props.telling;
  const [current, setCurrent] = useState<string | null>(null);
  const [panel, setPanel] = useState<ItemPanel>(null);
  const root = useRef<HTMLDivElement>(null);
  const { current: drafts } = useRef(new Map<string, string>());
  useKeptFocus(root);
  const groups = groupsOf(props.reminders);
  const flat = groups.flatMap((group) => group.reminders);
  const index = flat.findIndex((one) => one.id === current);
  const reminder = flat[index];
  // Before the next key is read: a late focus would undo what that key did.
  useLayoutEffect(() => {
    if (current !== null && panel === null) focusItem(root.current, current);
  }, [current, panel]);
  const withOpen = (then: (one: Reminder) => void) => () => {
    if (reminder && !isEnded(reminder)) then(reminder);
  };
  /** The focus goes to the neighbour when an item leaves its place. */
  const act = (one: Reminder, action: ReminderAction) => {
    if (action.kind !== 'edit') {
      const at = flat.findIndex(({ id }) => id === one.id);
      setCurrent((flat[at + 1] ?? flat[at - 1])?.id ?? null);
    }
    props.onAct(one, action);
  };
  const leave = (action: ReminderAction) => withOpen((one) => act(one, action));
  useReminderKeys({
    move: (step) => {
      const next = index === -1 ? flat[step === 1 ? 0 : flat.length - 1] : flat[index + step];
      if (next) setCurrent(next.id);
    },
    open: () => reminder && props.onOpen(reminder),
    done: leave({ kind: 'done' }),
    drop: leave({ kind: 'drop' }),
    snooze: withOpen(() => setPanel('snooze')),
    note: withOpen(() => setPanel('note')),
    undo: props.onUndo,
  });
  return (
    <div ref={root}>
      {flat.length > 0 && <p class="mw-hint mw-keys">{t('remindersKeys')}</p>}
      {groups.map((group) => (
        <Group
          key={group.key}
          {...props}
          drafts={drafts}
          onAct={act}
          group={group}
          current={current}
          panel={panel}
          onCurrent={(id) => {
            if (id !== current) setPanel(null);
            setCurrent(id);
          }}
          onPanel={setPanel}
        />
      ))}
    </div>
  );
}

function focusItem(root: HTMLElement | null, id: string): void {
  const item = root?.querySelector<HTMLElement>(`[data-reminder="${CSS.escape(id)}"]`);
  if (item && !item.contains(document.activeElement)) item.focus();
}

interface GroupProps extends ReminderListProps {
  readonly drafts: Map<string, string>;
  readonly group: ReminderGroup;
  readonly current: string | null;
  readonly panel: ItemPanel;
  readonly onCurrent: (id: string) => void;
  readonly onPanel: (panel: ItemPanel) => void;
}

function Group({ group, current, panel, onCurrent, onPanel, ...props }: GroupProps) {
  const { t } = props.telling;
  return (
    <section class="mw-section" aria-labelledby={`reminders-${group.key}`}>
      <h2 id={`reminders-${group.key}`} class="mw-heading">
        {t(group.title)} <span class="mw-count">{group.reminders.length}</span>
      </h2>
      <ul class="mw-items">
        {group.reminders.map((reminder) => (
          <li
            key={reminder.id}
            class="mw-item"
            data-reminder={reminder.id}
            // One stop for the list; arrows go from item to item.
            tabIndex={current === reminder.id || current === null ? 0 : -1}
            aria-current={current === reminder.id}
            onFocusIn={() => onCurrent(reminder.id)}
          >
            <ReminderItem
              {...props}
              reminder={reminder}
              panel={current === reminder.id ? panel : null}
              onPanel={(next) => {
                onCurrent(reminder.id);
                onPanel(next);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
