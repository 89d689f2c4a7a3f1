import { formatPlainDate } from '../../utils/domain/format-time';
import type { Questions } from '../../utils/domain/questions';
import type { Telling } from '../../utils/domain/sentences';
import { Button } from '../ui/button';

interface Props {
  readonly questions: Questions;
  readonly telling: Telling;
  /** Opens the roster. */
  readonly onLook: () => void;
  readonly onLater: () => void;
}

/** Zones that nobody looked at for half a year, and holidays that run out: one line each. */
export function Doubts({ questions, telling, onLook, onLater }: Props) {
  const { staleZones: zones, holidays } = questions;
  const { t, clock } = telling;
  if (!zones && !holidays) return null;
  return (
    <>
      {zones && (
        <section class="mw-question" aria-label={t('questionZones')}>
          <p>
            {zones.count === 1
              ? t('questionZonesOne', zones.name)
              : t('questionZonesMany', zones.count)}
          </p>
          <div class="mw-row">
            <Button onClick={onLook}>{t('questionLook')}</Button>
            <Button look="quiet" onClick={onLater}>
              {t('questionLater')}
            </Button>
          </div>
        </section>
      )}
      {holidays && (
        <section class="mw-question" aria-label={t('questionHolidays')}>
          <p>
            {t(
              holidays.count === 1 ? 'questionHolidaysOne' : 'questionHolidaysMany',
              formatPlainDate(holidays.until, clock, 'year'),
              holidays.count === 1 ? holidays.name : holidays.count,
            )}
          </p>
          <div class="mw-row">
            <Button onClick={onLook}>{t('questionRenew')}</Button>
          </div>
        </section>
      )}
    </>
  );
}
