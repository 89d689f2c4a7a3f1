import type { ZoneMove, ZoneMoveAnswer, ZoneMoveUndo } from '../../utils/domain/questions';
import type { Result } from '../../utils/domain/result';
import type { Translate } from '../../utils/domain/translate';
import { refusal } from '../ui/problem-text';
import type { Notice } from '../ui/undo-toast';
import { answeredText } from './zone-move';

export interface ZoneMovePorts {
  readonly answerMove: (answer: ZoneMoveAnswer) => Promise<Result<ZoneMoveUndo | null>>;
  readonly undoMove: (undo: ZoneMoveUndo) => Promise<Result<null>>;
}

/** Answers the question; says what that did, with a way back to the question. */
export async function answerZoneMove(
  answer: ZoneMoveAnswer,
  move: ZoneMove,
  ports: ZoneMovePorts,
  notify: (notice: Notice) => void,
  t: Translate,
): Promise<void> {
  const done = await ports.answerMove(answer);
  if (!done.ok) {
    notify(refusal(done.problems, t));
    return;
  }
  const before = done.value;
  const undo = async () => {
    if (!before) return;
    const back = await ports.undoMove(before);
    if (!back.ok) notify(refusal(back.problems, t));
  };
  notify({
    text: answeredText(answer, move, t),
    ...(before ? { undo: () => void undo() } : {}),
    takesFocus: true,
  });
}
