import { useMemo, useState } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';
import { hasNews, settleTeam, takenOf } from '../../utils/domain/team-settle';
import type {
  TeamChoices,
  TeamComparison,
  TeamFile,
  TeamSettled,
} from '../../utils/domain/team-types';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { TeamRowView } from './team-row';

export interface TeamChangesProps {
  readonly file: TeamFile;
  readonly comparison: TeamComparison;
  readonly me: Person;
  /** On file, removed people left out. */
  readonly people: readonly Person[];
  readonly onTake: (choices: TeamChoices) => Promise<void>;
  /** Somebody is not in the file any more: off the roster, or kept. */
  readonly onGone: (id: string, mine: Person, answer: 'remove' | 'keep') => void;
}

const STEP = 100;

/** What a team file says anew, person by person. Nothing is stored before the button. */
export function TeamChanges({ file, comparison, me, people, onTake, onGone }: TeamChangesProps) {
  const { t } = useWording();
  const [ticks, setTicks] = useState<TeamChoices['ticks']>(new Map());
  const [answers, setAnswers] = useState<TeamChoices['answers']>(new Map());
  const [shown, setShown] = useState(STEP);
  const [busy, setBusy] = useState(false);
  const rows = useMemo(
    () => settleTeam(comparison, { ticks, answers }, [me, ...people]),
    [comparison, ticks, answers, me, people],
  );
  const told = rows.filter(isTold);
  const left = rows.filter(({ row }) => row.off === 'left').length;
  const isSomething = takenOf(rows).length > 0 || told.some((one) => one.questions.length > 0);
  const take = async () => {
    setBusy(true);
    await onTake({ ticks, answers });
    setBusy(false);
  };
  return (
    <>
      {!hasNews(rows, comparison.gone) && <p class="mw-secondary">{t('teamSame')}</p>}
      {comparison.gone.map(({ id, mine }) => (
        <div key={id} class="mw-row mw-team-gone" role="group" aria-label={mine.name}>
          <span>{t('teamGone', mine.name)}</span>
          <Button onClick={() => onGone(id, mine, 'keep')}>{t('teamGoneKeep', mine.name)}</Button>
          <Button look="quiet" onClick={() => onGone(id, mine, 'remove')}>
            {t('rosterRemovePerson', mine.name)}
          </Button>
        </div>
      ))}
      {told.length > 0 && (
        <ul class="mw-team-rows" aria-label={t('teamRows')}>
          {told.slice(0, shown).map((settled) => (
            <TeamRowView
              key={settled.row.id}
              settled={settled}
              owner={file.owner}
              answers={answers}
              onTick={(ticked) => setTicks(new Map(ticks).set(settled.row.id, ticked))}
              onAnswer={(field, answer) =>
                setAnswers(new Map(answers).set(`${settled.row.id} ${field}`, answer))
              }
            />
          ))}
        </ul>
      )}
      {told.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + STEP)}>
          {t('dataPlanMore', told.length - shown)}
        </Button>
      )}
      {left > 0 && <p class="mw-hint">{t(left === 1 ? 'teamLeftOne' : 'teamLeft', left)}</p>}
      {isSomething && (
        <div class="mw-row">
          <Button look="primary" disabled={busy} onClick={() => void take()}>
            {takeText(rows, t)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Shown at all: whoever is as before, is me, or was removed here, is not. */
function isTold({ row, state }: TeamSettled): boolean {
  return state === 'new' || state === 'changed' || state === 'problem' || row.off === 'skipped';
}

function takeText(rows: readonly TeamSettled[], t: ReturnType<typeof useWording>['t']): string {
  const count = (state: TeamSettled['state']) =>
    rows.filter((one) => one.ticked && one.state === state && one.person !== null).length;
  const [added, changed] = [count('new'), count('changed')];
  if (added === 0 && changed === 0) return t('teamAnswered');
  if (changed === 0) return added === 1 ? t('rosterAddOnePerson') : t('rosterAddPeople', added);
  if (added > 0) return t('importTakeBoth', added, changed);
  return changed === 1 ? t('importChangeOne') : t('importChangePeople', changed);
}
