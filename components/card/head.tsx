import { formatTime, formatWeekday } from '../../utils/domain/format-time';
import { differenceSentence, stateSentence, type Telling } from '../../utils/domain/sentences';
import { dayOf, intersect, offsetAt, workingStretches } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { Ribbon } from '../ribbon/ribbon';
import { useWording } from '../ui/translate';
import { Say } from './say';

interface Props {
  readonly snapshot: Snapshot;
  readonly viewer: Snapshot;
  readonly now: number;
}

/** The time there, the state in a sentence, their day over yours, and the hours that you share. */
export function PersonHead({ snapshot, viewer, now }: Props) {
  const { t, clock } = useWording();
  const telling: Telling = { now, viewer, clock, t };
  const offset = offsetAt(snapshot, now);
  const overlap = overlapSentence(snapshot, telling);
  return (
    <>
      <p class="now">
        <Say text={formatTime(now, offset, clock)} class="time" />
        <Say text={formatWeekday(now, offset, clock, 'long')} />
        <Say text={differenceSentence(snapshot, telling)} class="soft" />
      </p>
      <p>
        <Say text={stateSentence(snapshot, telling)} />
      </p>
      <div class="ribbons">
        <Ribbon snapshot={snapshot} viewer={viewer} now={now} />
        <Ribbon snapshot={viewer} viewer={viewer} now={now} />
      </div>
      {overlap && (
        <p class="soft">
          <Say text={overlap} />
        </p>
      )}
    </>
  );
}

/** "You overlap 16:00–18:00 today", on my clock; null where either's hours are not known. */
function overlapSentence(snapshot: Snapshot, { viewer, now, clock, t }: Telling): string | null {
  const today = dayOf(viewer, now);
  if (![snapshot, viewer].every((one) => hasHours(one, today.from, today.to))) return null;
  const working = (one: Snapshot) => workingStretches(one, today.from, today.to);
  const both = intersect(working(snapshot), working(viewer));
  if (both.length === 0) return t('cardOverlapNone');
  const time = (at: number) => formatTime(at, offsetAt(viewer, at), clock);
  const ranges = both.map(({ from, to }) => `${time(from)}–${time(to)}`);
  return t('cardOverlap', new Intl.ListFormat(clock.locale).format(ranges));
}

function hasHours({ segments }: Snapshot, from: number, to: number): boolean {
  return segments.every((segment, index) => {
    const end = segments[index + 1]?.from ?? Infinity;
    return segment.state !== 'unknown' || end <= from || segment.from >= to;
  });
}
