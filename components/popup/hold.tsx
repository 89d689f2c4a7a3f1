import type { Hold as HoldRecord } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { instantText } from '../reminders/instant-text';
import { offsetText } from '../reminders/wall-time';
import { Button } from '../ui/button';
import { HoldForm } from './hold-form';
import type { PopupPorts } from './types';

interface Props {
  readonly hold: HoldRecord | null;
  readonly telling: Telling;
  readonly ports: PopupPorts;
  readonly onHold: (hold: HoldRecord | null) => void;
  readonly onCopy: (text: string) => void;
}

/** "Hold my reminders until …", or until when they are held. */
export function Hold({ hold, telling, ports, onHold, onCopy }: Props) {
  const { t, now } = telling;
  const held = hold !== null && hold.until > now;
  return (
    <section class="mw-section" aria-labelledby="mw-hold">
      <h2 id="mw-hold">{t(held ? 'popupHeld' : 'popupHold')}</h2>
      {held ? (
        <Held {...{ hold, telling, ports, onHold, onCopy }} />
      ) : (
        <HoldForm telling={telling} ports={ports} onHold={onHold} />
      )}
    </section>
  );
}

function Held({
  hold,
  telling,
  ports,
  onHold,
  onCopy,
}: Omit<Props, 'hold'> & { hold: HoldRecord }) {
  const { t } = telling;
  const until = instantText(hold.until, telling);
  return (
    <div class="mw-held">
      <p class="mw-held-until">
        {t(hold.kind === 'away' ? 'popupHeldAway' : 'popupHeldFocus', until)}
        {hold.text && <span class="mw-secondary">{hold.text}</span>}
      </p>
      <p class="mw-secondary">{t('popupOnlyYou')}</p>
      <div class="mw-row">
        <Button onClick={() => onCopy(copyText(hold, telling))}>{t('popupCopy')}</Button>
        <Button onClick={() => onHold(null)}>{t('popupHoldEnd')}</Button>
        {hold.kind === 'away' && (
          <Button look="quiet" onClick={() => ports.goTo('options.html#/settings')}>
            {t('awayPopup')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** For others: "Away until Mon 09:00 (UTC+1). Back after the dentist". */
export function copyText(hold: HoldRecord, telling: Telling): string {
  const { viewer, t } = telling;
  const zone = offsetText(offsetAt(viewer, hold.until));
  const key = hold.kind === 'away' ? 'popupCopyAway' : 'popupCopyFocus';
  const sentence = t(key, instantText(hold.until, telling), zone);
  return hold.text ? t('popupCopyWithText', sentence, hold.text) : sentence;
}
