import { useState } from 'preact/hooks';

import { calendarLink } from '../../utils/domain/calendar-link';
import { type Company, slotForAll } from '../../utils/domain/plan-text';
import type { Slot } from '../../utils/domain/plan-types';
import type { Telling } from '../../utils/domain/sentences';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import type { PlanPorts } from './types';

interface Props {
  readonly slot: Slot;
  /** With the names that others know. */
  readonly company: Company;
  readonly telling: Telling;
  readonly ports: PlanPorts;
}

/** What to do with the slot: its text in everyone's clock, a file, and a link to a calendar. */
export function ChosenSlot({ slot, company, telling, ports }: Props) {
  const { t } = telling;
  const [typed, setTyped] = useState('');
  const title = typed.trim() || t('planTitleDefault');
  const text = slotForAll(slot, company, telling);
  const { start, end } = slot;
  return (
    <div class="mw-plan-chosen">
      <div class="mw-narrow">
        <TextField label={t('planTitle')} value={typed} onChange={setTyped} />
      </div>
      <pre class="mw-plan-text">{text}</pre>
      <div class="mw-row">
        <Button onClick={() => ports.copy(text)}>{t('planCopy')}</Button>
        <Button onClick={() => ports.download({ start, end, title, text })}>{t('planIcs')}</Button>
        <a
          class="mw-button"
          href={calendarLink({ title, start, end, details: text })}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('planGoogle')}
        </a>
      </div>
      <p class="mw-hint">{t('planGoogleHint')}</p>
    </div>
  );
}
