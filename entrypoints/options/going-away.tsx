import { askOperations } from '../../components/asks/ask-operations';
import { AwayPanel, type OpenLine } from '../../components/asks/away-panel';
import { awayRange, awayTexts } from '../../components/asks/away-text';
import { createAskPorts } from '../../components/asks/ports';
import { useLoaded } from '../../components/hooks/use-loaded';
import { createReminderPorts } from '../../components/reminders/ports';
import { reminderOperations } from '../../components/reminders/reminder-operations';
import { refusal } from '../../components/ui/problem-text';
import { useWording } from '../../components/ui/translate';
import { isOpenAsk } from '../../utils/domain/ask-state';
import {
  backAfter,
  type DaysOff,
  nextDaysOff,
  withDaysOff,
  withoutDaysOff,
} from '../../utils/domain/going-away';
import type { Person } from '../../utils/domain/person';
import { problem } from '../../utils/domain/result';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { downloadText } from '../../utils/platform/download';
import { send } from '../../utils/protocol/client';
import type { PageProps } from './context';
import { copyWith } from './copy-text';
import { machineZone, todayOn } from './my-clock';
import { tellAskFrom } from './tell-ask';
import { tellFrom } from './tell-reminder';

const ports = { ...createReminderPorts(send), ...createAskPorts(send) };

const save = (person: Person, base: Person) =>
  send('ui→bg save person', { person, base }).catch((error: unknown) => ({
    ok: false as const,
    problems: [problem('write_failed', [String(error)])],
  }));

/** Days off of my own: kept in my record, with what is open and what to tell others. */
export function GoingAway({ me, people, viewer, now, revision, notify }: PageProps) {
  const { t, clock } = useWording();
  const words = { t, clock, now };
  const telling = { ...words, viewer };
  const { owe, wait, byId } = useOpen({ me, people, revision, now });
  const days = nextDaysOff(me, todayOn(viewer, now));
  const at = days && backAfter({ ...me, zone: me.zone ?? machineZone() }, days);
  const back = at === null ? null : { at, offset: offsetAt(viewer, at) };
  const cover = people.find(({ id }) => id === me.cover)?.name;
  const help = { cover, urgent: me.whenUrgent };
  const open = ({ id }: OpenLine) => {
    const { reminder, ask } = byId(id);
    if (reminder) void reminderOperations(ports, telling, notify).open(reminder);
    else if (ask) void askOperations(ports, telling, notify).openAsk(ask);
  };
  return (
    <AwayPanel
      today={todayOn(viewer, now)}
      now={now}
      next={days && { days, back, texts: awayTexts(days, back, help, words), owe, wait }}
      onSave={async (wanted) => {
        const saved = await save(withDaysOff(me, wanted), me);
        if (!saved.ok) return saved.problems;
        const undo = async () => {
          // What else of my record changed meanwhile stays.
          const current = await send('ui→bg people', null).catch(() => ({ me }));
          const result = await save(withoutDaysOff(current.me, wanted, me), current.me);
          notify(result.ok ? { text: t('awayRemoved') } : refusal(result.problems, t));
        };
        notify({ text: t('awaySaved', awayRange(wanted, words)), undo: () => void undo() });
        return [];
      }}
      onOpen={open}
      onCopy={copyWith(notify, t)}
      onCalendar={(wanted) => void saveCalendar(wanted, t('awayCalendar'), now)}
    />
  );
}

/** What I owe and what I wait for, the soonest first. */
function useOpen({
  me,
  people,
  revision,
  now,
}: Pick<PageProps, 'me' | 'people' | 'revision' | 'now'>) {
  const { value: promised } = useLoaded(() => send('ui→bg reminders', null), revision);
  const { value: waiting } = useLoaded(() => send('ui→bg asks', null), revision);
  const reminders = (promised?.reminders ?? []).filter((one) => one.endedAt === undefined);
  const asks = (waiting?.asks ?? []).filter(isOpenAsk);
  const { tell } = tellFrom(me, people);
  const tellAsk = tellAskFrom(people, now);
  const line = (id: string, title: string, told: { people: string; siteName: string }) => ({
    id,
    title,
    about: [told.people, told.siteName].filter((text) => text !== '').join(' · '),
  });
  return {
    owe: reminders.map((one) => line(one.id, one.title, tell(one))),
    wait: asks.map((one) => line(one.id, one.title, tellAsk(one))),
    byId: (id: string) => ({
      reminder: reminders.find((one) => one.id === id),
      ask: asks.find((one) => one.id === id),
    }),
  };
}

async function saveCalendar({ from, to }: DaysOff, summary: string, now: number): Promise<void> {
  const { absenceCalendar } = await import('../../utils/holidays/ics-write');
  downloadText(`away-${from}.ics`, absenceCalendar({ from, to, summary, now }), 'text/calendar');
}
