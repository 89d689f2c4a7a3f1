import type { ZoneMove as Move, ZoneMoveAnswer } from '../../utils/domain/questions';
import type { Translate } from '../../utils/domain/translate';
import { zoneCity } from '../../utils/domain/zone-id';
import { Button } from '../ui/button';

interface Props {
  readonly move: Move;
  readonly t: Translate;
  readonly onAnswer: (answer: ZoneMoveAnswer) => void;
}

/** This computer is in another zone now: what of me moves along is asked, once. */
export function ZoneMove({ move, t, onAnswer }: Props) {
  const [from, to] = [zoneCity(move.from), zoneCity(move.to)];
  const ask = move.fixed ? 'questionMoveFixed' : 'questionMoveHours';
  const follow = move.fixed ? 'questionUse' : 'questionMoveAlong';
  return (
    <section class="mw-question" aria-label={t('questionMove')}>
      <p>{t(ask, to, from)}</p>
      <div class="mw-row">
        <Button onClick={() => onAnswer('follow')}>{t(follow, to)}</Button>
        <Button onClick={() => onAnswer('keep')}>{t('questionKeep', from)}</Button>
        <Button look="quiet" onClick={() => onAnswer('never')}>
          {t('questionNever')}
        </Button>
      </div>
    </section>
  );
}

/** What an answer did: "Your clock and hours stay on Berlin time. The roster can change that." */
export function answeredText(answer: ZoneMoveAnswer, move: Move, t: Translate): string {
  if (answer === 'never') return t('questionNeverDone');
  const [from, to] = [zoneCity(move.from), zoneCity(move.to)];
  return answer === 'keep' ? t('questionKept', from) : t('questionFollowed', to);
}
