import { useRef, useState } from 'preact/hooks';

import type { Preset } from '../../utils/domain/preset-text';
import type { DueRule } from '../../utils/domain/reminder-types';
import { onEscape } from '../ui/arrow-keys';
import { Button } from '../ui/button';
import type { MomentContext } from './context';
import type { Ticks } from './use-ticks';
import { WhenMenu } from './when-menu';

/** What is done with everything that is ticked. */
export type ManyAction =
  | { readonly kind: 'done' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'snooze'; readonly rule: DueRule };

interface Props extends MomentContext {
  readonly ticks: Ticks;
  /** How many are listed. */
  readonly listed: number;
  /** Moments for nobody in particular. */
  readonly loadPresets: () => Promise<readonly Preset[]>;
  readonly onAct: (action: ManyAction) => void;
}

/** One action for all that are ticked; there as soon as the first is. */
export function BulkBar(props: Props) {
  const { ticks, listed, telling, onAct } = props;
  const { t } = telling;
  const [snoozing, setSnoozing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setSnoozing(false);
    opener.current?.focus();
  };
  const act = (action: ManyAction) => {
    setSnoozing(false);
    onAct(action);
  };
  const count = ticks.ids.length;
  if (count === 0) return null;
  return (
    <div
      class="mw-bulk"
      role="group"
      aria-label={t('remindersTickedActions')}
      onKeyDown={snoozing ? onEscape(close) : undefined}
    >
      <div class="mw-row">
        <strong role="status">{t('remindersTicked', count)}</strong>
        <Button onClick={() => act({ kind: 'done' })}>{t('remindersDone')}</Button>
        <Button buttonRef={opener} expanded={snoozing} onClick={() => setSnoozing(!snoozing)}>
          {t('remindersSnooze')}
        </Button>
        <Button onClick={() => act({ kind: 'drop' })}>{t('remindersDrop')}</Button>
        {count < listed && (
          <Button look="quiet" onClick={ticks.all}>
            {t('remindersTickAll', listed)}
          </Button>
        )}
        <Button look="quiet" onClick={ticks.clear}>
          {t('remindersTickNone')}
        </Button>
      </div>
      {snoozing && (
        <WhenMenu
          {...props}
          label={t('remindersSnooze')}
          onChoose={(rule) => act({ kind: 'snooze', rule })}
          onClose={close}
        />
      )}
    </div>
  );
}
