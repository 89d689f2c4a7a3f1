import { ownText } from '../../utils/domain/preset-text';
import type { DueRule } from '../../utils/domain/reminder-types';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { useWording } from '../ui/translate';
import { Say, SayButton } from './say';
import type { CardContent } from './types';
import { fieldValue, instantOf, viewerOffset } from './wall-input';

interface Props {
  readonly content: CardContent;
  readonly now: number;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onPick: (rule: DueRule) => void;
  readonly busy: boolean;
  /** What went wrong on saving; stands in the line that is kept free. */
  readonly error: string;
}

/** A date and time on my clock, said on both before it is kept. Its line keeps its place when empty. */
export function PickTime({ content, now, value, onValue, onPick, busy, error }: Props) {
  const { t, clock } = useWording();
  const { viewer, snapshot } = content;
  const at = value === '' ? null : instantOf(value, viewer, now);
  const passed = at !== null && at <= now;
  const known = snapshot && at !== null && at < snapshot.validUntil;
  const moment = at !== null && {
    at,
    mine: viewerOffset(at, viewer, now),
    ...(known ? { theirs: offsetAt(snapshot, at) } : {}),
  };
  const said = moment ? ownText(moment, { now, clock, t }) : '';
  return (
    <div class="pick">
      <div class="row">
        <input
          type="datetime-local"
          aria-label={t('cardPickLabel')}
          min={fieldValue(now, viewer, now)}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <SayButton
          text={t('cardPickSave')}
          disabled={busy || at === null || passed}
          onPress={() => at !== null && onPick({ kind: 'at', at })}
        />
      </div>
      <p class={error ? 'error line' : 'soft line'} aria-live="polite">
        <Say text={error || (passed ? t('cardPassed') : said)} />
      </p>
    </div>
  );
}
