import { formatPlainDate } from '../../utils/domain/format-time';
import type { Person } from '../../utils/domain/person';
import { zoneCity } from '../../utils/domain/zone-id';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  readonly person: Person;
  /** Still right: the zone counts as confirmed today. */
  readonly onConfirm: () => void;
  /** Opens the form. */
  readonly onChange: () => void;
  /** Nobody asks about this zone again. */
  readonly onNever: () => void;
}

/** "Still in Berlin? Confirmed on 3 May": in the row of somebody whose zone is old. */
export function ConfirmZone({ person, onConfirm, onChange, onNever }: Props) {
  const { t, clock } = useWording();
  const { name, zone = '', zoneConfirmed = '' } = person;
  return (
    <div class="mw-question mw-confirm-zone" role="group" aria-label={t('questionZoneOf', name)}>
      <p>{t('questionStill', zoneCity(zone), formatPlainDate(zoneConfirmed, clock, 'year'))}</p>
      <div class="mw-row">
        <Button onClick={onConfirm}>{t('questionYes')}</Button>
        <Button onClick={onChange}>{t('questionChange')}</Button>
        <Button look="quiet" onClick={onNever}>
          {t('questionNever')}
        </Button>
      </div>
    </div>
  );
}
