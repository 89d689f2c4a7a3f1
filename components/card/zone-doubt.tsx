import { useRef, useState } from 'preact/hooks';

import { formatTime } from '../../utils/domain/format-time';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { ZoneDoubt as Doubt } from '../../utils/domain/zone-doubt';
import { useWording } from '../ui/translate';
import { DoubtPlace } from './doubt-place';
import { firstName } from './facts';
import { Say, SayButton, SayError } from './say';
import { useSaving } from './saving';
import { useSteadyArea } from './steady-area';
import type { CardActions, CardContent } from './types';

interface Props {
  readonly content: CardContent;
  readonly now: number;
  readonly place: CardActions['place'];
}

type Step = 'ask' | 'travelling' | 'moved' | 'done' | 'left';

/** "This page shows 14:05 for Anna, your roster 15:05": travelling, moved, or left as it is. */
export function ZoneDoubt({ content, ...props }: Props) {
  const { doubt, person, snapshot } = content;
  if (!doubt || !person || !snapshot) return null;
  const ours = offsetAt(snapshot, props.now);
  return <Question {...props} doubt={doubt} name={firstName(person.name)} ours={ours} />;
}

interface QuestionProps extends Omit<Props, 'content'> {
  readonly doubt: Doubt;
  readonly name: string;
  /** Minutes east of UTC, as the roster has it. */
  readonly ours: number;
}

function Question({ doubt, name, ours, now, place }: QuestionProps) {
  const { t, clock } = useWording();
  const area = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<Step>('ask');
  // What was asked stands still: after the answer the roster says something else.
  const [asked] = useState(() =>
    t('cardDoubt', formatTime(now, doubt.offset, clock), name, formatTime(now, ours, clock)),
  );
  const { busy, error, run } = useSaving();
  useSteadyArea(area, step);
  const answer = (given: Parameters<typeof place>[0], next: Step) =>
    void run(
      () => place(given),
      () => setStep(next),
    );
  const isOver = step === 'done' || step === 'left';
  return (
    <div class="doubt" ref={area} role="group" aria-label={asked}>
      <p role={isOver ? 'status' : undefined} class="soft">
        <Say text={isOver ? t(step === 'done' ? 'cardDoubtDone' : 'cardDoubtLeft', name) : asked} />
      </p>
      {step === 'ask' && (
        <div class="row">
          <SayButton text={t('cardTravelling')} onPress={() => setStep('travelling')} />
          <SayButton text={t('cardMoved')} onPress={() => setStep('moved')} />
          <SayButton
            text={t('cardLeaveIt')}
            class="quiet"
            onPress={() => answer({ kind: 'leave', offset: doubt.offset }, 'left')}
          />
        </div>
      )}
      {(step === 'travelling' || step === 'moved') && (
        <DoubtPlace
          key={step}
          {...{ doubt, busy }}
          travelling={step === 'travelling'}
          onBack={() => setStep('ask')}
          onPlace={(given) => answer(given, 'done')}
        />
      )}
      {isOver && (
        <div class="row">
          <SayButton
            text={t('cardUndo')}
            class="quiet"
            onPress={() => answer({ kind: 'undo' }, 'ask')}
          />
        </div>
      )}
      <SayError text={error} />
    </div>
  );
}
