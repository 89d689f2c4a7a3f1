import { useRef, useState } from 'preact/hooks';

import type { Result } from '../../utils/domain/result';
import { useWording } from '../ui/translate';
import { Say, SayButton } from './say';
import { useSaving } from './saving';
import { useSteadyArea } from './steady-area';

interface Props {
  readonly name: string;
  /** Keeps whether the page's account is theirs; null takes the answer back. */
  readonly learn: (theirs: boolean | null) => Promise<Result<null>>;
}

/** "Matched by name. Is this Anna Weber?", then what was remembered, in the same place. */
export function LearnAccount({ name, learn }: Props) {
  const { t } = useWording();
  const area = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<boolean | null>(null);
  const { error, run } = useSaving();
  useSteadyArea(area, answer);
  const say = (theirs: boolean | null) =>
    run(
      () => learn(theirs),
      () => setAnswer(theirs),
    );
  return (
    <div class="learn" ref={area} role="group" aria-label={t('cardLearn', name)}>
      {answer === null ? (
        <>
          <p class="soft">
            <Say text={t('cardLearn', name)} />
          </p>
          <div class="row">
            <SayButton text={t('cardLearnYes')} class="quiet" onPress={() => void say(true)} />
            <SayButton text={t('cardLearnNo')} class="quiet" onPress={() => void say(false)} />
          </div>
        </>
      ) : (
        <>
          <p role="status" class="soft">
            <Say text={t(answer ? 'cardLearned' : 'cardLearnedNot', name)} />
          </p>
          <div class="row">
            <SayButton text={t('cardUndo')} class="quiet" onPress={() => void say(null)} />
          </div>
        </>
      )}
      {error && (
        <p class="error" role="alert">
          <Say text={error} />
        </p>
      )}
    </div>
  );
}
