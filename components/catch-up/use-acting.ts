import { useState } from 'preact/hooks';

import type { Reminder } from '../../utils/domain/reminder-types';
import type { ReminderAction } from '../../utils/protocol/messages';

export interface Acting {
  /** Something was done to it that its record does not say yet. */
  readonly isActing: (reminder: Reminder) => boolean;
  readonly act: (reminder: Reminder, action: ReminderAction) => void;
}

/**
 * What is on its way to the background. The walk goes on to the next item at once, so that the next
 * key meets that one, however long the answer takes; what is refused comes back.
 *
 * @param onAct Tells whether it was kept.
 */
export function useActing(
  onAct: (reminder: Reminder, action: ReminderAction) => Promise<boolean>,
): Acting {
  /** By id, the stamp of the record as it was. */
  const [acting, setActing] = useState<ReadonlyMap<string, string>>(new Map());
  const isActing = ({ id, updated }: Reminder) => acting.get(id) === updated;
  const release = (id: string) =>
    setActing((before) => new Map([...before].filter(([one]) => one !== id)));
  return {
    isActing,
    act: (reminder, action) => {
      const { id, updated } = reminder;
      if (isActing(reminder)) return;
      setActing((before) => new Map(before).set(id, updated));
      void onAct(reminder, action)
        .catch(() => false)
        .then((kept) => kept || release(id));
    },
  };
}
