import { answered } from '../../../components/reminders/ports';
import { refusal } from '../../../components/ui/problem-text';
import type { TeamEntry } from '../../../components/team/types';
import { afterTaking, settleTeam, takenOf } from '../../../utils/domain/team-settle';
import type { TeamChoices, TeamSettled } from '../../../utils/domain/team-types';
import { translate as t } from '../../../utils/platform/i18n';
import { send } from '../../../utils/protocol/client';
import type { PageProps } from '../context';
import { takeBack } from '../take-back';

interface Taking extends Pick<PageProps, 'me' | 'people' | 'notify'> {
  /** Questions without an answer stay open; else mine stands. */
  readonly open: boolean;
}

/**
 * Stores what is ticked of a team file, and what is remembered of it, at once; with a way back.
 *
 * @returns False when somebody changed meanwhile, so that it is to be looked at again.
 */
export async function takeTeam(
  { file, reading }: TeamEntry,
  choices: TeamChoices,
  { me, people, notify, open }: Taking,
): Promise<boolean> {
  if (reading.at !== 'read') return true;
  const { document, comparison } = reading;
  const rows = settleTeam(comparison, choices, [me, ...people]);
  const wanted = takenOf(rows);
  // What waits for an answer is all that is new.
  if (open && wanted.length === 0 && document.exportedAt === file.exportedAt) return true;
  const team = afterTaking(document, file, comparison, rows, choices, open);
  // As they were compared, which is not always as they stand in the list by now.
  const seen = Object.fromEntries(
    comparison.rows.flatMap(({ mine }) => (mine ? [[mine.id, mine.updated]] : [])),
  );
  const taken = await answered(send('ui→bg take people', { people: wanted, seen, team }));
  if (!taken.ok) {
    const isStale = taken.problems.some(({ code }) => code === 'import_stale');
    if (!open || !isStale) notify(refusal(taken.problems, t));
    return !isStale;
  }
  const { saved, before } = taken.value;
  // What was taken by itself and is not wanted must not be taken again at the next opening.
  const previous = { ...file, auto: file.auto && !open };
  if (wanted.length === 0 && open) return true;
  notify({
    text: tellTaken(file.owner || file.name, wanted.length),
    undo: () => void takeBack(saved, before, notify, previous),
  });
  return true;
}

function tellTaken(whose: string, count: number): string {
  if (count === 0) return t('teamKeptMine');
  return count === 1 ? t('teamTakenOne', whose) : t('teamTaken', whose, count);
}

/** A new writing that says nothing new: the next one is held against it. */
export async function rememberQuietly(
  { file, reading }: TeamEntry,
  rows: readonly TeamSettled[],
): Promise<void> {
  if (reading.at !== 'read') return;
  const { document, comparison } = reading;
  const choices = { ticks: new Map(), answers: new Map() };
  const next = afterTaking(document, file, comparison, rows, choices, true);
  // Tried again at the next opening.
  await send('ui→bg keep team file', { file: next }).catch(() => undefined);
}
