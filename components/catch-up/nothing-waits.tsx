import { formatNumber } from '../../utils/domain/format-time';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  readonly blockText: string;
  readonly hasBlocks: boolean;
  /** How many come back later today. */
  readonly today: number;
  readonly onTake: () => void;
}

/** Nothing is due: when the next block is, and what could be done already. */
export function NothingWaits({ blockText, hasBlocks, today, onTake }: Props) {
  const { t, clock } = useWording();
  return (
    <div class="mw-walk mw-walk-end">
      <h2 class="mw-walk-summary">
        <span>{t('catchUpNothing')}</span>
      </h2>
      <p class="mw-secondary">{hasBlocks ? blockText : t('catchUpNoBlocks')}</p>
      <div class="mw-row">
        {today > 0 && (
          <Button onClick={onTake}>{t('catchUpTakeToday', formatNumber(today, clock))}</Button>
        )}
        <a class="mw-button mw-button-quiet" href={hasBlocks ? '#/reminders' : '#/settings'}>
          {t(hasBlocks ? 'catchUpToReminders' : 'catchUpSetBlocks')}
        </a>
      </div>
    </div>
  );
}
