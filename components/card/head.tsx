import { formatTime, formatWeekday } from '../../utils/domain/format-time';
import { overlapSentence } from '../../utils/domain/overlap-text';
import { differenceSentence, stateSentence, type Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
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
