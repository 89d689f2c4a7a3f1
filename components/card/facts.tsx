import { formatNumber } from '../../utils/domain/format-time';
import { noticeSentences } from '../../utils/domain/notice';
import { stateSentence, type Telling, timeThere } from '../../utils/domain/sentences';
import { segmentAt } from '../../utils/domain/snapshot-read';
import { useWording } from '../ui/translate';
import { Say } from './say';
import type { CardContent } from './types';

/** How and how fast they answer, who covers, what is urgent, and your note; only what is on file. */
export function PersonFacts({
  content,
  now,
}: {
  readonly content: CardContent;
  readonly now: number;
}) {
  const { t, clock } = useWording();
  const telling: Telling = { now, viewer: content.viewer, clock, t };
  const facts = factsOf(content, telling);
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map((text) => (
        <li key={text}>
          <Say text={text} />
        </li>
      ))}
    </ul>
  );
}

function factsOf(content: CardContent, telling: Telling): string[] {
  const { person } = content;
  const { t } = telling;
  return [
    ...(content.snapshot ? noticeSentences(content.snapshot, telling) : []),
    normSentence(content, telling),
    person?.howToAsk ?? null,
    person?.outOfHours ? t(person.outOfHours === 'fine' ? 'cardOutFine' : 'cardOutLater') : null,
    coverSentence(content, telling),
    person?.whenUrgent ? t('cardUrgent', person.whenUrgent) : null,
    person?.note ? t('cardNote', person.note) : null,
  ].filter((text) => text !== null);
}

/** "Anna answers within 1 working day"; "Team norm: 4 working hours". */
function normSentence({ person, norm }: CardContent, { t, clock }: Telling): string | null {
  if (!norm || !person) return null;
  const value = norm.days ?? norm.hours;
  if (value === undefined) return null;
  const one = new Intl.PluralRules(clock.locale).select(value) === 'one';
  const unit =
    norm.days === undefined ? (one ? 'cardHour' : 'cardHours') : one ? 'cardDay' : 'cardDays';
  const length = t(unit, formatNumber(value, clock));
  return norm.owner === 'team'
    ? t('cardNormTeam', length)
    : t('cardNorm', firstName(person.name), length);
}

/** Who covers while they are away, and how it stands with them. */
export function coverSentence(
  { snapshot, cover }: Pick<CardContent, 'snapshot' | 'cover'>,
  telling: Telling,
): string | null {
  if (!cover || !snapshot || segmentAt(snapshot, telling.now)?.state !== 'away') return null;
  const { t } = telling;
  if (!cover.snapshot) return t('cardCover', cover.name);
  const time = timeThere(cover.snapshot, telling);
  return t('cardCoverState', cover.name, time, stateSentence(cover.snapshot, telling));
}

/** The first word of a name, as presets say it. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}
