import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  /** How many zones are old; nothing is drawn for fewer than two. */
  readonly count: number;
  readonly onlyThese: boolean;
  readonly onOnlyThese: (only: boolean) => void;
  readonly onAllRight: () => void;
}

/** Above the roster: several zones that nobody looked at for half a year, and one answer for all. */
export function StalePanel({ count, onlyThese, onOnlyThese, onAllRight }: Props) {
  const { t } = useWording();
  if (count < 2) return null;
  return (
    <section class="mw-question" aria-label={t('questionZones')}>
      <p>{t('questionZonesMany', count)}</p>
      <div class="mw-row">
        <Button onClick={() => onOnlyThese(!onlyThese)}>
          {t(onlyThese ? 'questionEverybody' : 'questionOnlyThese')}
        </Button>
        <Button look="quiet" onClick={onAllRight}>
          {t('questionAllRight')}
        </Button>
      </div>
    </section>
  );
}
