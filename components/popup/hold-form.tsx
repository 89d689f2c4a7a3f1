import { useRef, useState } from 'preact/hooks';

import type { Hold } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import { useLoaded } from '../hooks/use-loaded';
import { instantText } from '../reminders/instant-text';
import { MomentField } from '../reminders/moment-field';
import { onEscape } from '../ui/arrow-keys';
import type { PopupPorts } from './types';

interface Props {
  readonly telling: Telling;
  readonly ports: PopupPorts;
  readonly onHold: (hold: Hold) => void;
}

const KINDS = ['focus', 'away'] as const;

/** Kind and text first, so that the moment is the one click that holds. */
export function HoldForm({ telling, ports, onHold }: Props) {
  const { now, t } = telling;
  const [kind, setKind] = useState<Hold['kind']>('focus');
  const [text, setText] = useState('');
  const hold = (until: number) => {
    const note = text.trim();
    onHold({ kind, until, since: now, ...(note === '' ? {} : { text: note }) });
  };
  return (
    <div>
      <div class="mw-row">
        <fieldset class="mw-kinds" aria-label={t('popupHoldKind')}>
          {KINDS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="mw-kind"
                checked={kind === one}
                onChange={() => setKind(one)}
              />
              <span>{t(one === 'away' ? 'popupAway' : 'popupFocus')}</span>
            </label>
          ))}
        </fieldset>
        <input
          class="mw-input"
          maxLength={80}
          value={text}
          aria-label={t('popupHoldText')}
          placeholder={t('popupHoldText')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Moments telling={telling} ports={ports} onChoose={hold} />
      <p class="mw-secondary">{t('popupOnlyYou')}</p>
    </div>
  );
}

function Moments({
  telling,
  ports,
  onChoose,
}: Omit<Props, 'onHold'> & { onChoose: (at: number) => void }) {
  const { t } = telling;
  const { value: presets } = useLoaded(ports.holdPresets, null);
  const [other, setOther] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOther(false);
    button.current?.focus();
  };
  return (
    <div role="presentation" onKeyDown={other ? onEscape(close) : undefined}>
      <div class="mw-chips" role="group" aria-labelledby="mw-hold" aria-busy={presets === null}>
        {presets?.map(({ moment }) => (
          <button key={moment.at} type="button" class="mw-chip" onClick={() => onChoose(moment.at)}>
            {instantText(moment.at, telling)}
          </button>
        ))}
        {presets && (
          <button
            ref={button}
            type="button"
            class="mw-chip"
            aria-expanded={other}
            onClick={() => setOther(!other)}
          >
            {t('popupHoldOther')}
          </button>
        )}
      </div>
      {other && <MomentField telling={telling} action={t('popupHoldSet')} onChoose={onChoose} />}
    </div>
  );
}
