import { useEffect, useRef, useState } from 'preact/hooks';

import { type Preset, presetText } from '../../utils/domain/preset-text';
import type { DueRule } from '../../utils/domain/reminder-types';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { WallTimeField } from './wall-time-field';

interface Props {
  /** Null while they are being worked out. */
  readonly presets: readonly Preset[] | null;
  /** First name of the person that the presets name. */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** A date and a time on my clock as a rule. */
  readonly wallRule: (date: string, time: string) => DueRule;
  readonly onChoose: (rule: DueRule) => void;
  /** Escape, or Cancel. */
  readonly onClose: () => void;
  /** Spoken name of the menu: "Snooze", "Reply later". */
  readonly label: string;
  /** Leaves the focus where it is when it appears. */
  readonly keepFocus?: boolean;
}

/** Moments to choose from, each named by its real time, and a date and time of one's own. */
export function SnoozeMenu(props: Props) {
  const { presets, name, now, onChoose, onClose } = props;
  const { t, clock } = useWording();
  const [own, setOwn] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const isLoading = presets === null;
  const { keepFocus = false } = props;
  useEffect(() => {
    if (!keepFocus && !isLoading) root.current?.querySelector('button')?.focus();
  }, [isLoading, keepFocus]);
  return (
    <div
      ref={root}
      class="mw-menu"
      role="group"
      aria-label={props.label}
      onKeyDown={(event) => onKey(event, onClose)}
    >
      {presets === null && <p class="mw-hint">{t('remindersWorkingOut')}</p>}
      {presets?.map((preset) => (
        <button
          key={JSON.stringify(preset.rule)}
          type="button"
          class="mw-menu-item"
          onClick={() => onChoose(preset.rule)}
        >
          {presetText(preset, name, { now, clock, t })}
        </button>
      ))}
      {own ? (
        <WallTimeField onChoose={(date, time) => onChoose(props.wallRule(date, time))} />
      ) : (
        <button type="button" class="mw-menu-item" onClick={() => setOwn(true)}>
          {t('remindersOwnTime')}
        </button>
      )}
      <div class="mw-row">
        <Button look="quiet" onClick={onClose}>
          {t('uiCancel')}
        </Button>
      </div>
    </div>
  );
}

/** Arrow keys walk, Escape closes the menu and nothing else. */
function onKey(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  onClose: () => void,
) {
  if (event.key === 'Escape') {
    event.stopPropagation();
    event.preventDefault();
    onClose();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.target instanceof HTMLInputElement) return;
  event.stopPropagation();
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const index = buttons.findIndex((button) => button === event.target);
  buttons[(index + step + buttons.length) % buttons.length]?.focus();
}
