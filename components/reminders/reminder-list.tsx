import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { isQuestion } from '../../utils/domain/ask-state';
import type { Ask, AskAction } from '../../utils/domain/ask-types';
import type { Reminder } from '../../utils/domain/reminder-types';
import type { ReminderAction } from '../../utils/protocol/messages';
import type { AskContext } from '../asks/ask-item';
import { BulkBar, type ManyAction } from './bulk-bar';
import type { ReminderContext } from './context';
import { entriesOf, type Entry, entryGroups, isOver, type View } from './entries';
import { EntryGroupView } from './entry-group';
import type { ItemPanel } from './reminder-item';
import { useKeptFocus } from './use-kept-focus';
import { useReminderKeys } from './use-reminder-keys';
import { useTicks } from './use-ticks';

export interface ReminderListProps extends ReminderContext {
  /** Already filtered. */
  readonly reminders: readonly Reminder[];
  /** What I wait for, already filtered, with how it is told. */
  readonly asks?: { readonly list: readonly Ask[]; readonly context: AskContext };
  /** What is shown and how it is grouped; "all" unless told. */
  readonly view?: View;
  /** One action on all that are ticked. */
  readonly onMany: (entries: readonly Entry[], action: ManyAction) => void;
  /** Takes the last action back; z asks for it too. */
  readonly onUndo: () => void;
}

/** What is due, what is to come, what I wait for and what ended; by pointer and by single keys. */
export function ReminderList(props: ReminderListProps) {
  const { telling, view = 'all' } = props;
  const { t } = telling;
  const [current, setCurrent] = useState<string | null>(null);
  const [panel, setPanel] = useState<ItemPanel>(null);
  const root = useRef<HTMLDivElement>(null);
  const { current: drafts } = useRef(new Map<string, string>());
  useKeptFocus(root);
  const groups = entryGroups(view, entriesOf(props.reminders, props.asks?.list ?? []), {
    people: (entry) => toldOf(entry, props).people,
    site: (entry) => toldOf(entry, props).siteName,
    t,
  });
  const flat = groups.flatMap((group) => group.entries);
  const ticks = useTicks(flat.map(({ id }) => id));
  const index = flat.findIndex((one) => one.id === current);
  const entry = flat[index];
  // Before the next key is read: a late focus would undo what that key did.
  useLayoutEffect(() => {
    if (current !== null && panel === null) focusItem(root.current, current);
  }, [current, panel]);
  /** The focus goes to the neighbour when an item leaves its place. */
  const goOn = (id: string) => {
    const at = flat.findIndex((one) => one.id === id);
    setCurrent((flat[at + 1] ?? flat[at - 1])?.id ?? null);
  };
  const act = (one: Reminder, action: ReminderAction) => {
    if (action.kind !== 'edit') goOn(one.id);
    props.onAct(one, action);
  };
  const actOnAsk = (one: Ask, action: AskAction) => {
    if (action.kind !== 'edit') goOn(one.id);
    props.asks?.context.onActOnAsk(one, action);
  };
  const withOpen =
    (reminder: (one: Reminder) => void, ask: (one: Ask) => void = () => undefined) =>
    () => {
      if (!entry || isOver(entry)) return;
      if (entry.kind === 'ask') ask(entry.ask);
      else reminder(entry.reminder);
    };
  useReminderKeys({
    move: (step) => {
      const next = index === -1 ? flat[step === 1 ? 0 : flat.length - 1] : flat[index + step];
      if (next) setCurrent(next.id);
    },
    open: () => {
      if (entry?.kind === 'ask') props.asks?.context.onOpenAsk(entry.ask);
      else if (entry) props.onOpen(entry.reminder);
    },
    done: withOpen(
      (one) => act(one, { kind: 'done' }),
      (one) => actOnAsk(one, { kind: 'answered' }),
    ),
    drop: withOpen(
      (one) => act(one, { kind: 'drop' }),
      (one) => actOnAsk(one, { kind: 'drop' }),
    ),
    snooze: withOpen(
      () => setPanel('snooze'),
      (one) => isQuestion(one) && actOnAsk(one, { kind: 'not-yet' }),
    ),
    note: withOpen(() => setPanel('note')),
    tick: () => entry && ticks.toggle(entry.id),
    undo: props.onUndo,
  });
  const asks = props.asks && {
    ...props.asks,
    context: { ...props.asks.context, onActOnAsk: actOnAsk },
  };
  return (
    <div ref={root}>
      {flat.length > 0 && <p class="mw-hint mw-keys">{t('remindersKeys')}</p>}
      <BulkBar
        {...props}
        ticks={ticks}
        listed={flat.length}
        loadPresets={() => presetsForAll(flat, props)}
        onAct={(action) => {
          props.onMany(
            flat.filter((one) => ticks.has(one.id)),
            action,
          );
          ticks.clear();
        }}
      />
      {groups.map((group) => (
        <EntryGroupView
          key={group.key}
          {...props}
          {...(asks ? { asks } : {})}
          drafts={drafts}
          onAct={act}
          group={group}
          current={current}
          panel={panel}
          ticks={ticks}
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

const NOBODY = { people: '', siteName: '' };

function toldOf(entry: Entry, { tell, asks }: ReminderListProps) {
  return entry.kind === 'ask' ? (asks?.context.tellAsk(entry.ask) ?? NOBODY) : tell(entry.reminder);
}

/** Several are about several people: moments on my clock only. */
async function presetsForAll(flat: readonly Entry[], { loadPresets }: ReminderListProps) {
  const first = flat.find((one) => one.kind === 'reminder');
  return first ? loadPresets({ ...first.reminder, people: [] }) : [];
}

function focusItem(root: HTMLElement | null, id: string): void {
  const item = root?.querySelector<HTMLElement>(`[data-reminder="${CSS.escape(id)}"]`);
  if (item && !item.contains(document.activeElement)) item.focus();
}
