import { useState } from 'preact/hooks';

import { useLoaded } from '../../../components/hooks/use-loaded';
import { PlanView } from '../../../components/plan/plan-view';
import type { PlanEvent, PlanPorts } from '../../../components/plan/types';
import { refusal } from '../../../components/ui/problem-text';
import { useWording } from '../../../components/ui/translate';
import { formatWeekdayDate } from '../../../utils/domain/format-time';
import type { PastPick } from '../../../utils/domain/plan-types';
import { problem, type Result } from '../../../utils/domain/result';
import { offsetAt } from '../../../utils/domain/snapshot-read';
import { downloadText } from '../../../utils/platform/download';
import { send } from '../../../utils/protocol/client';
import type { PageProps } from '../context';
import { copyWith } from '../copy-text';
import { keepWish, keptWish, planPeople } from '../plan';

/** The team at a glance, and an hour for several. */
export function PlanPage(props: PageProps) {
  const picks = useLoaded(() => send('ui→bg picks', null), props.revision);
  return picks.value && <Plan {...props} picks={picks.value} />;
}

function Plan(props: PageProps & { readonly picks: readonly PastPick[] }) {
  const { me, viewer, now } = props;
  const { t, clock } = useWording();
  const people = planPeople(me, props.people, now);
  const [wish, setWish] = useState(() => keptWish(people));
  return (
    <PlanView
      people={people}
      unplaced={props.people.length + 1 - people.length}
      picks={props.picks}
      telling={{ t, clock, now, viewer }}
      ports={usePorts(props)}
      wish={wish}
      onWish={(next) => {
        keepWish(next);
        setWish(next);
      }}
    />
  );
}

function usePorts({ notify, viewer, now }: PageProps): PlanPorts {
  const { t, clock } = useWording();
  const answered = async <T,>(answer: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await answer.catch((error: unknown) => ({
      ok: false as const,
      problems: [problem('write_failed', [String(error)])],
    }));
    if (!result.ok) notify(refusal(result.problems, t));
    return result;
  };
  const remove = (id: string) => answered(send('ui→bg remove pick', { id }));
  return {
    remove,
    keep: async (pick, onUndone) => {
      const kept = await answered(send('ui→bg keep pick', { pick }));
      if (!kept.ok) return kept;
      const day = formatWeekdayDate(pick.start, offsetAt(viewer, pick.start), clock);
      notify({
        text: t('planKept', day),
        undo: () => void remove(kept.value.id).then(({ ok }) => ok && onUndone()),
      });
      return kept;
    },
    copy: copyWith(notify, t),
    download: (event) => void saveEvent(event, now),
  };
}

async function saveEvent({ start, end, title, text }: PlanEvent, now: number): Promise<void> {
  const { slotCalendar } = await import('../../../utils/holidays/ics-write');
  const day = new Date(start).toISOString().slice(0, 10);
  const file = slotCalendar({ start, end, summary: title, description: text, now });
  downloadText(`slot-${day}.ics`, file, 'text/calendar');
}
