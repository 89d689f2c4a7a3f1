import type { Translate } from '../../utils/domain/translate';
import { Choice } from '../ui/choice';

/** Minutes that are offered. */
const OFFERED = [10, 30, 60, 240] as const;

interface Props {
  readonly t: Translate;
  readonly label: string;
  readonly hint?: string;
  /** Minutes; 0: once, undefined: as the settings say. */
  readonly value: number | undefined;
  /** Offers "as in the settings". */
  readonly bySettings?: boolean;
  readonly onChange: (minutes: number | null) => void;
}

/** How often a reminder is shown until it is done. */
export function AgainChoice({ t, label, hint, value, bySettings = false, onChange }: Props) {
  const known: readonly number[] = OFFERED;
  const own = value === undefined || value === 0 || known.includes(value) ? [] : [value];
  const every = [...OFFERED, ...own].toSorted((a, b) => a - b);
  return (
    <div class="mw-again">
      <Choice
        label={label}
        hint={hint}
        value={String(value ?? (bySettings ? '' : 0))}
        options={[
          ...(bySettings ? [['', t('againBySettings')] as const] : []),
          ['0', t('againOnce')],
          ...every.map((minutes) => [String(minutes), everyText(minutes, t)] as const),
        ]}
        onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
      />
    </div>
  );
}

function everyText(minutes: number, t: Translate): string {
  if (minutes === 60) return t('againHour');
  return minutes % 60 === 0 ? t('againHours', minutes / 60) : t('againMinutes', minutes);
}
