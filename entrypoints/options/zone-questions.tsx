import { useLoaded } from '../../components/hooks/use-loaded';
import { answerZoneMove } from '../../components/questions/answer-zone-move';
import { ZoneMove } from '../../components/questions/zone-move';
import { answered } from '../../components/reminders/ports';
import { refusal } from '../../components/ui/problem-text';
import type { Person, PlainDate } from '../../utils/domain/person';
import { translate as t } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';
import type { PageProps } from './context';

/** "Do your hours move along?", above the roster, while that is open. */
export function ZoneMoveQuestion({ revision, notify }: Pick<PageProps, 'revision' | 'notify'>) {
  const { value } = useLoaded(() => send('ui→bg questions', null), revision);
  const move = value?.zoneMove;
  if (!move) return null;
  const ports = {
    answerMove: (answer: Parameters<typeof answerZoneMove>[0]) =>
      answered(send('ui→bg answer zone move', { answer })),
    undoMove: (undo: Parameters<typeof send<'ui→bg undo zone move'>>[1]) =>
      answered(send('ui→bg undo zone move', undo)),
  };
  return (
    <ZoneMove
      move={move}
      t={t}
      onAnswer={(answer) => void answerZoneMove(answer, move, ports, notify, t)}
    />
  );
}

/** Stores that zones still hold, or that nobody is to ask again; with a way back. */
export async function keepZones(
  people: readonly Person[],
  answer: 'right' | 'never',
  today: PlainDate,
  notify: PageProps['notify'],
): Promise<void> {
  const part = answer === 'right' ? { zoneConfirmed: today } : { zoneAsk: false };
  const save = (list: readonly Person[], bases: readonly Person[]) =>
    answered(send('ui→bg save people', { people: list, bases }));
  const kept = people.map((person) => ({ ...person, ...part }));
  const saved = await save(kept, people);
  if (!saved.ok) {
    notify(refusal(saved.problems, t));
    return;
  }
  const undo = async () => {
    const back = await save(people, kept);
    if (!back.ok) notify(refusal(back.problems, t));
  };
  notify({ text: keptText(people, answer), undo: () => void undo(), takesFocus: true });
}

function keptText(people: readonly Person[], answer: 'right' | 'never'): string {
  const [first] = people;
  if (people.length !== 1 || !first) return t('questionConfirmedMany', people.length);
  return t(answer === 'right' ? 'questionConfirmed' : 'questionNeverZone', first.name);
}
