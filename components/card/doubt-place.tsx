import { useState } from 'preact/hooks';

import type { ZoneDoubt, ZoneDoubtAnswer } from '../../utils/domain/zone-doubt';
import { useWording } from '../ui/translate';
import { SayButton } from './say';

interface Props {
  readonly doubt: ZoneDoubt;
  readonly travelling: boolean;
  readonly busy: boolean;
  readonly onPlace: (answer: Extract<ZoneDoubtAnswer, { readonly zone: string }>) => void;
  readonly onBack: () => void;
}

/** Where they are: picked from the zones that fit, never guessed; and until when. */
export function DoubtPlace({ doubt, travelling, busy, onPlace, onBack }: Props) {
  const { t } = useWording();
  const [zone, setZone] = useState('');
  const [until, setUntil] = useState('');
  const ready = zone !== '' && (!travelling || until >= doubt.today);
  const save = () =>
    onPlace(travelling ? { kind: 'travelling', zone, until } : { kind: 'moved', zone });
  return (
    <>
      <div class="row">
        {/* The words of a closed list are not found by the page, as those of a paragraph are. */}
        <select
          aria-label={t('cardDoubtZone')}
          value={zone}
          onInput={(event) => setZone(event.currentTarget.value)}
        >
          <option value="">{t('cardDoubtZone')}</option>
          {doubt.zones.map(({ id, city }) => (
            <option key={id} value={id}>
              {city}
            </option>
          ))}
        </select>
      </div>
      {travelling && (
        <div class="row">
          <input
            type="date"
            aria-label={t('cardDoubtUntil')}
            min={doubt.today}
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="row">
        <SayButton text={t('cardDoubtSave')} disabled={busy || !ready} onPress={save} />
        <SayButton text={t('cardDoubtBack')} class="quiet" onPress={onBack} />
      </div>
    </>
  );
}
