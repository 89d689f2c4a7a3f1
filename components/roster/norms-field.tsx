import type { Problem } from '../../utils/domain/result';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { NORM_KEYS, type NormDraft, type NormKey, type NormsDraft } from './norms-draft';

interface Props {
  readonly legend: string;
  readonly hint: string;
  readonly norms: NormsDraft;
  /** Whether an organisation has set it. */
  readonly isLocked?: (key: NormKey) => boolean;
  readonly onChange: (norms: NormsDraft) => void;
  /** With the site in `at`: "norms.slack". */
  readonly problems: readonly Problem[];
}

/** How long an answer may take, in working time: by default, and site by site. */
export function NormsField({ legend, hint, norms, isLocked, onChange, problems }: Props) {
  const { t } = useWording();
  const names: { readonly [key in NormKey]: string } = {
    default: t('normDefault'),
    gmail: 'Gmail',
    'google-docs': 'Google Docs',
    slack: 'Slack',
  };
  return (
    <fieldset class="mw-norms">
      <legend class="mw-label">{legend}</legend>
      <p class="mw-hint">{hint}</p>
      <div class="mw-norm-lines">
        {NORM_KEYS.map((key) => (
          <Line
            key={key}
            id={`norm-${key}`}
            name={names[key]}
            norm={norms[key]}
            locked={isLocked?.(key) ?? false}
            onChange={(norm) => onChange({ ...norms, [key]: norm })}
            problems={problems.filter((one) => one.at === `norms.${key}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface LineProps {
  readonly id: string;
  readonly name: string;
  readonly norm: NormDraft;
  readonly locked: boolean;
  readonly onChange: (norm: NormDraft) => void;
  readonly problems: readonly Problem[];
}

function Line({ id, name, norm, locked, onChange, problems }: LineProps) {
  const { t } = useWording();
  return (
    <div class="mw-norm">
      <label for={id}>{name}</label>
      <input
        id={id}
        class="mw-input"
        inputmode="decimal"
        autocomplete="off"
        value={norm.amount}
        disabled={locked}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-error`}
        onInput={(event) => onChange({ ...norm, amount: event.currentTarget.value })}
      />
      <select
        class="mw-input"
        aria-label={t('normUnit', name)}
        value={norm.unit}
        disabled={locked}
        onChange={(event) =>
          onChange({
            ...norm,
            unit: event.currentTarget.value === 'workingHours' ? 'workingHours' : 'workingDays',
          })
        }
      >
        <option value="workingDays">{t('normDays')}</option>
        <option value="workingHours">{t('normHours')}</option>
      </select>
      {locked && <span class="mw-hint">{t('managedField')}</span>}
      <ProblemList id={`${id}-error`} problems={problems} />
    </div>
  );
}
