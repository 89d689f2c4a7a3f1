import type { Translate } from '../../utils/domain/translate';
import { Button } from '../ui/button';
import { RosterLink } from './own-link';

interface Props {
  readonly shown: number;
  /** How many can be shown here. */
  readonly known: number;
  /** How many there are. */
  readonly total: number;
  readonly t: Translate;
  readonly goTo: (page: string) => void;
  /** Shows those that can be shown here; absent where they are shown. */
  readonly onAll?: () => void;
}

/** "Show all 12"; where not everybody has room here, how many of how many, and the way to all. */
export function AroundMore({ shown, known, total, t, goTo, onAll }: Props) {
  const cut = known < total;
  if (!onAll && !cut) return null;
  return (
    <div class="mw-row mw-around-more">
      {onAll ? (
        <Button onClick={onAll}>
          {cut ? t('aroundSome', known, total) : t('aroundAll', known)}
        </Button>
      ) : (
        <span class="mw-quiet">{t('aroundMatches', shown, total)}</span>
      )}
      {cut && <RosterLink goTo={goTo}>{t('aroundRoster')}</RosterLink>}
    </div>
  );
}
