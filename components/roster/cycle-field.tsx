import type { Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { useFocusAdded } from '../ui/use-focus-added';
import { DateField } from './date-lines';
import type { CycleDraft, WeekTexts } from './dates-draft';
import { WeekField } from './week-field';

interface Props {
  readonly cycle: CycleDraft | undefined;
  readonly onChange: (cycle: CycleDraft | undefined) => void;
  /** What new weeks begin with. */
  readonly week: WeekTexts;
  /** "YYYY-MM-DD" on my clock. */
  readonly today: string;
  readonly problems: readonly Problem[];
}

/** Weeks that take turns: every other Friday, early and late shifts. Each is written out whole. */
export function CycleField({ cycle, onChange, week, today, problems }: Props) {
  const { t } = useWording();
  const { root, focusLast, focusInPlace } = useFocusAdded();
  if (!cycle) {
    return (
      <fieldset ref={root} class="mw-dates">
        <legend class="mw-label">{t('rosterCycle')}</legend>
        <p class="mw-hint">{t('rosterCycleHint')}</p>
        <Button
          look="quiet"
          onClick={() => {
            onChange({ from: today, weeks: [week, week] });
            focusLast('.mw-date-line');
          }}
        >
          {t('rosterAddCycle')}
        </Button>
      </fieldset>
    );
  }
  const { weeks } = cycle;
  const without = (index: number) => {
    const left = weeks.filter((_, at) => at !== index);
    onChange(left.length > 0 ? { ...cycle, weeks: left } : undefined);
    focusInPlace('.mw-turn', index);
  };
  return (
    <fieldset ref={root} class="mw-dates">
      <legend class="mw-label">{t('rosterCycle')}</legend>
      <p class="mw-hint">{t('rosterCycleHint')}</p>
      <div class="mw-date-line">
        <DateField
          label={t('rosterCycleFrom')}
          value={cycle.from}
          onChange={(from) => onChange({ ...cycle, from })}
        />
        <Button
          look="quiet"
          label={t('rosterRemovePerson', t('rosterCycle'))}
          onClick={() => {
            onChange(undefined);
            focusInPlace('.mw-turn', 0);
          }}
        >
          {t('rosterRemove')}
        </Button>
        <ProblemList problems={problems.filter((one) => one.at === 'cycle')} />
      </div>
      {weeks.map((one, index) => (
        // A week's place in the turn is its identity.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={index} class="mw-turn" aria-label={t('rosterTurn', index + 1)}>
          <h3 class="mw-label">{t('rosterTurn', index + 1)}</h3>
          <WeekField
            at={`cycle.${index}`}
            week={one}
            onChange={(next) =>
              onChange({ ...cycle, weeks: weeks.map((old, at) => (at === index ? next : old)) })
            }
            problems={problems}
          />
          <Button look="quiet" onClick={() => without(index)}>
            {t('rosterRemoveTurn', index + 1)}
          </Button>
        </section>
      ))}
      <Button
        look="quiet"
        onClick={() => {
          onChange({ ...cycle, weeks: [...weeks, week] });
          focusLast('.mw-turn');
        }}
      >
        {t('rosterAddTurn')}
      </Button>
    </fieldset>
  );
}
