import { formatTime } from '../../utils/domain/format-time';
import { type Company, outsideTexts, slotTime } from '../../utils/domain/plan-text';
import type { Slot } from '../../utils/domain/plan-types';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { Button } from '../ui/button';
import { ChosenSlot } from './chosen-slot';
import type { PlanPorts } from './types';

interface Props {
  readonly slots: readonly Slot[];
  readonly company: Company;
  /** The same for others: with my name. */
  readonly named: Company;
  readonly telling: Telling;
  readonly ports: PlanPorts;
  /** Start of the slot that was chosen. */
  readonly chosen: number | null;
  readonly onChoose: (slot: Slot) => void;
  readonly onShow: (slot: Slot) => void;
}

/** Slots, the best first, each with who would sit outside their hours and how far. */
export function SlotList(props: Props) {
  return (
    <ol class="mw-items mw-plan-slots">
      {props.slots.map((slot) => (
        <li key={slot.start} class="mw-item">
          <Line {...props} slot={slot} />
          {slot.start === props.chosen && (
            <ChosenSlot {...{ slot }} {...props} company={props.named} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Line({ slot, company, telling, chosen, onChoose, onShow }: Props & { slot: Slot }) {
  const { t } = telling;
  const time = slotTime(slot, telling);
  const outside = outsideTexts(slot, company, telling, 8);
  return (
    <div class="mw-plan-slot">
      <div>
        <button
          type="button"
          class="mw-reminder-link mw-plan-slot-time"
          aria-label={t('planShow', time)}
          onClick={() => onShow(slot)}
        >
          {time}
        </button>
        {slot.cost === 0 && <span class="mw-secondary"> {untilText(slot, telling)}</span>}
        {outside.length > 0 && (
          <ul class="mw-plain mw-plan-outside">
            {outside.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <Button
        label={t('planChooseNamed', time)}
        pressed={slot.start === chosen}
        onClick={() => onChoose(slot)}
      >
        {t(slot.start === chosen ? 'planChosen' : 'planChoose')}
      </Button>
    </div>
  );
}

/** "suits all, any start until 17:30". */
function untilText({ start, last }: Slot, { t, viewer, clock }: Telling): string {
  if (last === start) return t('planSuitsShort');
  return t('planSuitsUntil', formatTime(last, offsetAt(viewer, last), clock));
}
