import { useState } from 'preact/hooks';

import { useLoaded } from '../../../components/hooks/use-loaded';
import type { ReminderContext } from '../../../components/reminders/context';
import { heldAt } from '../../../components/reminders/held';
import { LinkField } from '../../../components/reminders/link-field';
import { createReminderPorts } from '../../../components/reminders/ports';
import { matchesReminder } from '../../../components/reminders/reminder-groups';
import { ReminderList } from '../../../components/reminders/reminder-list';
import { reminderOperations } from '../../../components/reminders/reminder-operations';
import { wallRuleIn } from '../../../components/reminders/wall-time';
import { TextField } from '../../../components/ui/text-field';
import { useWording } from '../../../components/ui/translate';
import { readView } from '../../../utils/platform/view-record';
import { send } from '../../../utils/protocol/client';
import type { ViewRecord } from '../../../utils/protocol/messages';
import type { PageProps } from '../context';
import { machineZone } from '../my-clock';
import { siteName, tellFrom } from '../tell-reminder';

const ports = createReminderPorts(send);

/** What was promised: due, to come, ended. */
export function RemindersPage({ me, people, viewer, now, revision, notify, undo }: PageProps) {
  const { t, clock } = useWording();
  const { value } = useLoaded(() => send('ui→bg reminders', null), revision);
  const { value: view } = useLoaded(() => readView<ViewRecord>(), revision);
  const [query, setQuery] = useState('');
  const all = value?.reminders ?? [];
  const telling = { now, viewer, clock, t };
  const can = reminderOperations(ports, telling, notify);
  const context: ReminderContext = {
    telling,
    ...tellFrom(me, people),
    wallRule: wallRuleIn(me.zone ?? machineZone()),
    held: heldAt(viewer, view?.hold ?? null, now),
    loadPresets: (reminder) => ports.presets(reminder.people),
    onOpen: (reminder) => void can.open(reminder),
    onAct: (reminder, action) => void can.act(reminder, action),
  };
  const found =
    query.trim() === ''
      ? all
      : all.filter((one) => matchesReminder(one, context.tell(one).people, query));
  return (
    <>
      <LinkField
        {...context}
        siteNameOf={siteName}
        readLink={ports.readLink}
        loadPresets={() => ports.presets([])}
        onRemind={can.remind}
      />
      {value && all.length === 0 && <p class="mw-empty-line">{t('remindersEmpty')}</p>}
      {all.length > 5 && (
        <TextField label={t('remindersFilter')} keys="search" value={query} onChange={setQuery} />
      )}
      {query.trim() !== '' && found.length === 0 && <p class="mw-hint">{t('remindersNone')}</p>}
      <ReminderList {...context} reminders={found} onUndo={undo} />
    </>
  );
}
