import { useState } from 'preact/hooks';

import type { ZoneMove, ZoneMoveAnswer } from '../../utils/domain/questions';
import type { Hold } from '../../utils/domain/reminder-types';
import type { Problem } from '../../utils/domain/result';
import type { Telling } from '../../utils/domain/sentences';
import type { ViewRecord } from '../../utils/protocol/messages';
import { askOperations } from '../asks/ask-operations';
import { answerZoneMove } from '../questions/answer-zone-move';
import { instantText } from '../reminders/instant-text';
import { reminderOperations } from '../reminders/reminder-operations';
import { refusal } from '../ui/problem-text';
import type { Notice } from '../ui/undo-toast';
import type { PopupPorts } from './types';

/** Everything that can be done here; each says what happened and how it is taken back. */
export function useActions(view: ViewRecord, ports: PopupPorts, telling: Telling) {
  const { t } = telling;
  const [notice, setNotice] = useState<Notice | null>(null);
  const hold = async (wanted: Hold | null, said: Notice) => {
    const result = await ports.hold(wanted);
    setNotice(result.ok ? said : refusal(result.problems, t));
  };
  return {
    notice,
    dismiss: () => setNotice(null),
    refuse: (problems: readonly Problem[]) => setNotice(refusal(problems, t)),
    ...reminderOperations(ports, telling, setNotice),
    ...askOperations(ports, telling, setNotice),
    hold: (wanted: Hold | null) => {
      const before = view.hold;
      return hold(wanted, {
        text: wanted
          ? t('popupHoldSaved', instantText(wanted.until, telling))
          : t('popupHoldEnded'),
        undo: () => {
          const back = before && before.until > Date.now() ? before : null;
          void hold(back, { text: t('popupUndone') });
        },
      });
    },
    answerMove: (answer: ZoneMoveAnswer, move: ZoneMove) =>
      void answerZoneMove(answer, move, ports, setNotice, t),
    putOffZones: async () => {
      const done = await ports.putOffZones();
      if (!done.ok) setNotice(refusal(done.problems, t));
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
