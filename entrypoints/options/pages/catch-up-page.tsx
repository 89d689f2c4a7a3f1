import { useLayoutEffect, useState } from 'preact/hooks';

import { NothingWaits } from '../../../components/catch-up/nothing-waits';
import { WalkView } from '../../../components/catch-up/walk-view';
import { useLoaded } from '../../../components/hooks/use-loaded';
import type { ReminderContext } from '../../../components/reminders/context';
import { createReminderPorts } from '../../../components/reminders/ports';
import { reminderOperations } from '../../../components/reminders/reminder-operations';
import { titleOf } from '../../../components/reminders/reminder-text';
import { createUnderstand } from '../../../components/reminders/understand';
import { wallRuleIn } from '../../../components/reminders/wall-time';
import { useWording } from '../../../components/ui/translate';
import { inWalkOrder, type Walk, walkItem, waits } from '../../../utils/domain/catch-up';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { send } from '../../../utils/protocol/client';
import { catchUpText, keepWalk, keptWalk } from '../catch-up';
import type { PageProps } from '../context';
import { machineZone, snapshotOf, todayOn } from '../my-clock';
import { tellFrom } from '../tell-reminder';

const ports = createReminderPorts(send);
const understand = createUnderstand(send, () => import('../../../utils/natural'));

/** A walk through what waits, who leaves first at the top. */
export function CatchUpPage(props: PageProps) {
  const { value } = useLoaded(() => send('ui→bg reminders', null), props.revision);
  return value && <CatchUp {...props} reminders={value.reminders} />;
}

function CatchUp(props: PageProps & { readonly reminders: readonly Reminder[] }) {
  const { me, people, settings, viewer, now, reminders, notify } = props;
  const { t, clock } = useWording();
  const telling = { now, viewer, clock, t };
  const can = reminderOperations(ports, telling, notify);
  const said = tellFrom(me, people);
  const byId = new Map(people.map((person) => [person.id, person]));
  const somebodyOf = (reminder: Reminder) => {
    const person = reminder.people.map((id) => byId.get(id)).find((one) => one !== undefined);
    if (!person) return null;
    return { id: person.id, name: said.nameOf(person.id), snapshot: snapshotOf(person, now) };
  };
  const inOrder = (list: readonly Reminder[]) =>
    inWalkOrder(list, (one) => somebodyOf(one)?.snapshot ?? null, now);
  const walkOf = (list: readonly Reminder[]): Walk => ({
    startedAt: now,
    items: inOrder(list).map(walkItem),
  });
  const waiting = reminders.filter(waits);
  const [walk, setWalk] = useState(() => keptWalk(reminders, now) ?? walkOf(waiting));
  const begins = walk.items.length === 0 && waiting.length > 0;
  useLayoutEffect(() => {
    if (begins) setWalk(walkOf(waiting));
    else keepWalk(walk);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- its order is that of its beginning
  }, [begins, walk]);
  const blockText = catchUpText(settings.catchUp, me, telling);
  if (walk.items.length === 0) {
    const date = todayOn(viewer, now);
    const today = reminders.filter(
      ({ state, dueAt }) => state === 'scheduled' && todayOn(viewer, dueAt) === date,
    );
    return (
      <NothingWaits
        blockText={blockText}
        hasBlocks={settings.catchUp.length > 0}
        today={today.length}
        onTake={() => setWalk(walkOf(today))}
      />
    );
  }
  const context: Omit<ReminderContext, 'onAct'> = {
    telling,
    ...said,
    wallRule: wallRuleIn(me.zone ?? machineZone()),
    understand,
    held: null,
    loadPresets: (reminder) => ports.presets(reminder.people),
    onOpen: (reminder) => void can.open(reminder),
  };
  return (
    <WalkView
      {...context}
      onAct={can.act}
      key={walk.startedAt}
      start={walk}
      inOrder={inOrder}
      reminders={reminders}
      somebodyOf={somebodyOf}
      blockText={blockText}
      onKeep={keepWalk}
      onAnswered={(reminder, before) =>
        notify({
          text: t('remindersDidAnswered', titleOf(reminder, telling)),
          undo: () => void can.act(reminder, { kind: 'restore', to: before }),
        })
      }
      onUndo={props.undo}
    />
  );
}
