import { useLayoutEffect, useRef } from 'preact/hooks';

import { type Preset, presetText } from '../../utils/domain/preset-text';
import type { DueRule } from '../../utils/domain/reminder-types';
import { useLoaded } from '../hooks/use-loaded';
import { moveByArrows, onEscape } from '../ui/arrow-keys';
import type { MomentContext } from './context';
import { MomentField } from './moment-field';

interface Props extends MomentContext {
  /** Asked once, when the menu appears. */
  readonly loadPresets: () => Promise<readonly Preset[]>;
  /** Spoken name of the menu: "Snooze", "When should it come back?". */
  readonly label: string;
  /** Leaves the focus where it is when the moments are there. */
  readonly keepFocus?: boolean;
  readonly onChoose: (rule: DueRule) => void;
  /** Escape. */
  readonly onClose: () => void;
}

/** A list of real moments, and a date and time of one's own. Folds out in place. */
export function WhenMenu(props: Props) {
  const { telling, label, wallRule, keepFocus = false, onChoose, onClose } = props;
  const { t } = telling;
  const { value: presets, failed } = useLoaded(props.loadPresets, null);
  const root = useRef<HTMLDivElement>(null);
  const ready = presets !== null || failed;
  useLayoutEffect(() => {
    if (ready && !keepFocus) root.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [ready, keepFocus]);
  return (
    <div ref={root} class="mw-menu" role="group" aria-label={label} onKeyDown={onEscape(onClose)}>
      <ul class="mw-menu-list" onKeyDown={moveByArrows} aria-busy={!ready}>
        {!ready && <li class="mw-hint">{t('remindersWorkingOut')}</li>}
        {presets?.map((preset) => (
          <Choice key={JSON.stringify(preset.rule)} {...props} preset={preset} />
        ))}
      </ul>
      <MomentField
        telling={telling}
        action={t('remindersSet')}
        onChoose={(_at, wall) => {
          const [date = '', time = ''] = wall.split('T');
          onChoose(wallRule(date, time));
        }}
      />
    </div>
  );
}

function Choice({ preset, nameOf, telling, onChoose }: Props & { readonly preset: Preset }) {
  const { rule } = preset;
  const name = 'person' in rule ? nameOf(rule.person) : '';
  return (
    <li>
      <button type="button" class="mw-menu-item" data-item onClick={() => onChoose(rule)}>
        {presetText(preset, name, telling)}
      </button>
    </li>
  );
}
