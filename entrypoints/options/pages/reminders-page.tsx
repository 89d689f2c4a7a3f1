import { useState } from 'preact/hooks';

import type { AskContext } from '../../../components/asks/ask-item';
import { askOperations } from '../../../components/asks/ask-operations';
import { createAskPorts } from '../../../components/asks/ports';
import { CatchUpLink } from '../../../components/catch-up/catch-up-link';
import { useLoaded } from '../../../components/hooks/use-loaded';
import { actOnMany } from '../../../components/reminders/bulk-operations';
import type { ReminderContext } from '../../../components/reminders/context';
import {
  entriesOf,
  type Entry,
  type EntryWords,
  matchesEntry,
  viewCounts,
} from '../../../components/reminders/entries';
import { heldAt } from '../../../components/reminders/held';
import { LinkField } from '../../../components/reminders/link-field';
import { createReminderPorts } from '../../../components/reminders/ports';
import { ReminderList } from '../../../components/reminders/reminder-list';
import { reminderOperations } from '../../../components/reminders/reminder-operations';
import { createUnderstand } from '../../../components/reminders/understand';
import { ViewButtons } from '../../../components/reminders/view-buttons';
import { wallRuleIn } from '../../../components/reminders/wall-time';
import { TextField } from '../../../components/ui/text-field';
import { useWording } from '../../../components/ui/translate';
import { waits } from '../../../utils/domain/catch-up';
import { readView } from '../../../utils/platform/view-record';
import { send } from '../../../utils/protocol/client';
import type { ViewRecord } from '../../../utils/protocol/messages';
import type { PageProps } from '../context';
import { copyWith } from '../copy-text';
import { machineZone } from '../my-clock';
import { tellAskFrom } from '../tell-ask';
import { siteName, tellFrom } from '../tell-reminder';
import { useView } from '../use-view';
import { RemindersFoot } from './reminders-foot';

const ports = { ...createReminderPorts(send), ...createAskPorts(send) };
const understand = createUnderstand(send, () => import('../../../utils/natural'));

/** More than so many are worth a field to find one. */
const MANY = 5;

/** What I owe and what I wait for: due, held, to come, ended; by person and by site. */
export function RemindersPage(props: PageProps) {
  const { revision, notify, undo } = props;
  const { t } = useWording();
  const { value } = useLoaded(() => send('ui→bg reminders', null), revision);
  const { value: waiting } = useLoaded(() => send('ui→bg asks', null), revision);
  const [query, setQuery] = useState('');
  const view = useView();
  const { context, asks, can } = useContexts(props);
  const all = entriesOf(value?.reminders ?? [], waiting?.asks ?? []);
  const found = query.trim() === '' ? all : all.filter(finder(context, asks, query));
  const isLoaded = value !== null && waiting !== null;
  return (
    <>
      <LinkField
        {...context}
        siteNameOf={siteName}
        readLink={ports.readLink}
        loadPresets={() => ports.presets([])}
        onRemind={can.remind}
      />
      {isLoaded && all.length === 0 && <p class="mw-empty-line">{t('remindersEmpty')}</p>}
      <CatchUpLink waiting={(value?.reminders ?? []).filter(waits).length} />
      {all.length > 0 && <ViewButtons view={view} counts={viewCounts(all)} />}
      {all.length > MANY && (
        <TextField label={t('remindersFilter')} keys="search" value={query} onChange={setQuery} />
      )}
      {query.trim() !== '' && found.length === 0 && <p class="mw-hint">{t('remindersNone')}</p>}
      <ReminderList
        {...context}
        key={view}
        reminders={found.flatMap((one) => (one.kind === 'reminder' ? [one.reminder] : []))}
        asks={{
          list: found.flatMap((one) => (one.kind === 'ask' ? [one.ask] : [])),
          context: asks,
        }}
        view={view}
        onMany={(entries, action) =>
          void actOnMany(ports, context.telling, notify)(entries, action)
        }
        onUndo={undo}
      />
      <RemindersFoot {...context} revision={revision} />
    </>
  );
}

/** How entries are told, and what can be done about them. */
function useContexts({ me, people, viewer, now, revision, notify }: PageProps) {
  const { t, clock } = useWording();
  const { value: view } = useLoaded(() => readView<ViewRecord>(), revision);
  const telling = { now, viewer, clock, t };
  const can = reminderOperations(ports, telling, notify);
  const canAsk = askOperations(ports, telling, notify);
  const context: ReminderContext = {
    telling,
    ...tellFrom(me, people),
    wallRule: wallRuleIn(me.zone ?? machineZone()),
    understand,
    held: heldAt(viewer, view?.hold ?? null, now),
    loadPresets: (reminder) => ports.presets(reminder.people),
    onOpen: (reminder) => void can.open(reminder),
    onAct: (reminder, action) => void can.act(reminder, action),
  };
  const asks: AskContext = {
    telling,
    ports,
    understand,
    tellAsk: tellAskFrom(people, now),
    onActOnAsk: (ask, action) => void canAsk.actOnAsk(ask, action),
    onOpenAsk: (ask) => void canAsk.openAsk(ask),
    onCopy: copyWith(notify, t),
  };
  return { context, asks, can };
}

function finder({ tell, telling }: ReminderContext, { tellAsk }: AskContext, query: string) {
  const told = (entry: Entry) => (entry.kind === 'ask' ? tellAsk(entry.ask) : tell(entry.reminder));
  const words: EntryWords = {
    people: (entry) => told(entry).people,
    site: (entry) => told(entry).siteName,
    t: telling.t,
  };
  return (entry: Entry) => matchesEntry(entry, words, query);
}
