import { useState } from 'preact/hooks';

import type { LastGoodState } from '../../utils/domain/last-good-types';
import type { Problem, Result } from '../../utils/domain/result';
import type { Translate } from '../../utils/domain/translate';
import { Button } from '../ui/button';
import { problemText } from '../ui/problem-text';
import { countText } from './count-text';

interface Props {
  readonly state: LastGoodState | null;
  readonly t: Translate;
  /** "22 Nov". @param at ISO 8601. */
  readonly dayOf: (at: string) => string;
  readonly onRestore: () => Promise<Result<null>>;
  readonly onDecline: () => Promise<Result<null>>;
}

type Step = 'asked' | 'working' | 'back' | 'gone';

/** The database is gone, and a copy is not: what it holds, and from when. Nothing where all is well. */
export function RestoreOffer({ state, t, dayOf, onRestore, onDecline }: Props) {
  const [step, setStep] = useState<Step>('asked');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const answer = async (ask: () => Promise<Result<null>>, then: Step) => {
    setStep('working');
    const result = await ask();
    setProblems(result.ok ? [] : result.problems);
    setStep(result.ok ? then : 'asked');
  };
  const { kept, lost } = state ?? { kept: null, lost: false };
  if (!kept || step === 'gone' || (!lost && step === 'asked')) return null;
  const what = countText(kept.people, kept.reminders, t);
  const day = dayOf(kept.at);
  return (
    <section class="mw-question mw-rescue" aria-label={t('rescue')} aria-busy={step === 'working'}>
      <p role="status">{step === 'back' ? t('rescueBack', what) : t('rescueLost')}</p>
      {step !== 'back' && (
        <>
          {kept.leftOut.length > 0 && (
            <p class="mw-hint">{t(`rescueWithout_${kept.leftOut.at(-1)}`)}</p>
          )}
          <div class="mw-row">
            <Button
              look="primary"
              disabled={step === 'working'}
              onClick={() => void answer(onRestore, 'back')}
            >
              {t('rescueRestore', what, day)}
            </Button>
            <Button
              look="quiet"
              disabled={step === 'working'}
              onClick={() => void answer(onDecline, 'gone')}
            >
              {t('rescueDecline')}
            </Button>
          </div>
        </>
      )}
      {problems.length > 0 && (
        <p class="mw-error" role="alert">
          {problems.map((one) => problemText(one, t)).join(' ')}
        </p>
      )}
    </section>
  );
}
