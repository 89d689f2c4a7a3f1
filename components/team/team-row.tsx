import type { TeamChoices, TeamSettled } from '../../utils/domain/team-types';
import { FieldChanges } from '../data/field-changes';
import { fieldName } from '../data/plan-texts';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { TeamQuestion } from './team-question';

interface Props {
  readonly settled: TeamSettled;
  readonly owner: string;
  readonly answers: TeamChoices['answers'];
  readonly onTick: (ticked: boolean) => void;
  readonly onAnswer: (field: string, answer: 'mine' | 'theirs') => void;
}

/** One person of a team file: new, changed field by field, left out, or with a problem. */
export function TeamRowView({ settled, owner, answers, onTick, onAnswer }: Props) {
  const { row, state, ticked } = settled;
  const { t } = useWording();
  const { name } = row.mine ?? row.theirs;
  return (
    <li class="mw-team-row" data-state={state}>
      <input
        type="checkbox"
        checked={ticked}
        disabled={state === 'problem'}
        aria-label={t('importTakePerson', name)}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <What settled={settled} />
        {settled.questions.map((words) => (
          <TeamQuestion
            key={words.field}
            name={fieldName(words.field, 'person', t)}
            person={name}
            words={words}
            owner={owner}
            answer={answers.get(`${row.id} ${words.field}`) ?? 'mine'}
            onAnswer={(answer) => onAnswer(words.field, answer)}
          />
        ))}
      </div>
    </li>
  );
}

function What({ settled: { state, stop, fields } }: { readonly settled: TeamSettled }) {
  const { t } = useWording();
  if (stop) return <ProblemList problems={[stop]} />;
  if (state === 'new') return <span class="mw-added">{t('dataChangeAdd')}</span>;
  if (state === 'off') return <span class="mw-hint">{t('teamSkipped')}</span>;
  const changes = fields.map((one) => ({ ...one, name: fieldName(one.field, 'person', t) }));
  return changes.length > 0 ? <FieldChanges changes={changes} /> : null;
}
