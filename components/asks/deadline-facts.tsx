import type { DeadlineFacts as Facts } from '../../utils/domain/ask-types';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { betterText, factSentences } from './ask-text';

interface Props {
  readonly facts: Facts;
  /** First name of who is to answer. */
  readonly name: string;
  readonly now: number;
  /** Takes the later moment. */
  readonly onBetter: (by: Facts['by']) => void;
}

/** "Fri 01:00 for Anna · 3 h of Anna’s working time left · Wed is a holiday there", and what is better. */
export function DeadlineFacts({ facts, name, now, onBetter }: Props) {
  const { t, clock } = useWording();
  const words = { t, clock, now };
  const better = betterText(facts, name, words);
  return (
    <div class="mw-facts" role="status">
      {factSentences(facts, name, words).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {facts.better && better !== null && (
        <p class="mw-better">
          {better}{' '}
          <Button look="quiet" onClick={() => facts.better && onBetter(facts.better.by)}>
            {t('askBetterTake')}
          </Button>
        </p>
      )}
    </div>
  );
}
