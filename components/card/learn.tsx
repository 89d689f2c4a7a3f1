import { useRef, useState } from 'preact/hooks';

import type { Result } from '../../utils/domain/result';
import type { LearnAnswer } from '../../utils/protocol/messages';
import { useWording } from '../ui/translate';
import { Say, SayButton, SayError } from './say';
import { useSaving } from './saving';
import { useSteadyArea } from './steady-area';

interface Props {
  readonly name: string;
  /** "Not now" was said: a quiet link asks again. */
  readonly putOff: boolean;
  /** Keeps whether the page's account is theirs. */
  readonly learn: (theirs: LearnAnswer) => Promise<Result<null>>;
}

/** "Matched by name. Is this Anna Weber?", then what was remembered, in the same place. */
export function LearnAccount({ name, putOff, learn }: Props) {
  const { t } = useWording();
  const area = useRef<HTMLDivElement>(null);
  const [asks, setAsks] = useState(!putOff);
  const [answer, setAnswer] = useState<boolean | null>(null);
  const { error, run } = useSaving();
  useSteadyArea(area, `${asks} ${answer}`);
  const say = (theirs: boolean | null) =>
    void run(
      () => learn(theirs),
      () => setAnswer(theirs),
    );
  const later = () =>
    void run(
      () => learn('later'),
      () => setAsks(false),
    );
  return (
    <div class="learn" ref={area} role="group" aria-label={t('cardLearn', name)}>
      {answer !== null ? (
        <Learned name={name} theirs={answer} onUndo={() => say(null)} />
      ) : asks ? (
        <>
          <p class="soft">
            <Say text={t('cardLearn', name)} />
          </p>
          <div class="row">
            <SayButton text={t('cardLearnYes')} class="quiet" onPress={() => say(true)} />
            <SayButton text={t('cardLearnNo')} class="quiet" onPress={() => say(false)} />
            <SayButton text={t('cardLearnLater')} class="quiet" onPress={later} />
          </div>
        </>
      ) : (
        <div class="row">
          <SayButton text={t('cardLearnAgain')} class="quiet" onPress={() => setAsks(true)} />
        </div>
      )}
      <SayError text={error} />
    </div>
  );
}

interface LearnedProps {
  readonly name: string;
  readonly theirs: boolean;
  readonly onUndo: () => void;
}

function Learned({ name, theirs, onUndo }: LearnedProps) {
  const { t } = useWording();
  return (
    <>
      <p role="status" class="soft">
        <Say text={t(theirs ? 'cardLearned' : 'cardLearnedNot', name)} />
      </p>
      <div class="row">
        <SayButton text={t('cardUndo')} class="quiet" onPress={onUndo} />
      </div>
    </>
  );
}
