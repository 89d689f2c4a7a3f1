import { useState } from 'preact/hooks';

import { formatMoment } from '../../utils/domain/format-time';
import type { DueRule, Hold, Reminder, Target } from '../../utils/domain/reminder-types';
import type { Problem, Result } from '../../utils/domain/result';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { ViewRecord } from '../../utils/protocol/messages';
import { problemText } from '../ui/problem-text';
import type { Notice, PopupPorts } from './types';

export type Act = 'done' | 'drop' | { readonly snooze: DueRule };

/** Everything that can be done here; each says what happened and how it is taken back. */
export function useActions(view: ViewRecord, ports: PopupPorts, telling: Telling) {
  const { t, viewer, now, clock } = telling;
  const [notice, setNotice] = useState<Notice | null>(null);
  const refuse = (problems: readonly Problem[]) =>
    setNotice({ problem: true, text: problems.map((one) => problemText(one, t)).join(' ') });
  const when = (at: number) => formatMoment(at, offsetAt(viewer, at), now, clock);
  const putBack = (to: Reminder) => () => {
    void ports.act(to.id, { kind: 'restore', to }).then((result) => {
      if (result.ok) setNotice({ text: t('popupUndone') });
      else refuse(result.problems);
    });
  };
  const tell = <T>(result: Result<T>, made: (value: T) => Notice) => {
    if (result.ok) setNotice(made(result.value));
    else refuse(result.problems);
  };
  return {
    notice,
    dismiss: () => setNotice(null),
    act: async (reminder: Reminder, act: Act) => {
      const action =
        typeof act === 'string' ? { kind: act } : { kind: 'snooze' as const, rule: act.snooze };
      tell(await ports.act(reminder.id, action), (changed) => ({
        text: actText(act, changed, telling, when),
        undo: putBack(reminder),
      }));
    },
    open: async (reminder: Reminder) => {
      const result = await ports.open(reminder.id);
      if (!result.ok) refuse(result.problems);
    },
    remind: async (target: Target, rule: DueRule) => {
      tell(await ports.remind(target, rule), (made) => {
        // A second promise on one message moves the first, so the first comes back.
        const earlier = [...view.due, ...view.next].find((one) => one.id === made.id);
        return {
          text: t('popupReminded', when(made.dueAt)),
          undo: putBack(earlier ?? { ...made, deleted: made.updated }),
        };
      });
    },
    hold: async (hold: Hold | null) => {
      const before = view.hold;
      tell(await ports.hold(hold), () => ({
        text: hold ? t('popupHoldSaved', when(hold.until)) : t('popupHoldEnded'),
        undo: () => {
          const back = before && before.until > Date.now() ? before : null;
          void ports.hold(back).then((result) => tell(result, () => ({ text: t('popupUndone') })));
        },
      }));
    },
    copy: async (text: string) => {
      const copied = await ports.copy(text);
      setNotice({
        text: copied ? t('popupCopied', text) : t('popupCopyFailed', text),
        problem: !copied,
      });
    },
  };
}

function actText(
  act: Act,
  changed: Reminder,
  { t }: Telling,
  when: (at: number) => string,
): string {
  if (act === 'done') return t('popupDoneSaid', changed.title);
  if (act === 'drop') return t('popupDroppedSaid', changed.title);
  return t('popupSnoozed', when(changed.dueAt));
}
