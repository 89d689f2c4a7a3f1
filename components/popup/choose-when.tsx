import { useLayoutEffect, useRef } from 'preact/hooks';

import { type Preset, presetText } from '../../utils/domain/preset-text';
import type { DueRule } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import { moveByArrows, onEscape } from './arrow-keys';
import { MomentField } from './moment-field';

interface Props {
  /** Null while they are worked out; their room is kept. */
  readonly presets: readonly Preset[] | null;
  /** First name of a teammate by id. */
  readonly nameOf: (id: string) => string;
  readonly telling: Telling;
  readonly label: string;
  readonly onChoose: (rule: DueRule) => void;
  readonly onClose: () => void;
}

/** A list of real moments, and a date and time of one's own. Folds out in place; Escape closes it. */
export function ChooseWhen({ presets, nameOf, telling, label, onChoose, onClose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const ready = presets !== null;
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>('[data-item]')?.focus(), [ready]);
  return (
    <div class="mw-choose" role="group" aria-label={label} onKeyDown={onEscape(onClose)}>
      <ul ref={list} class="mw-plain mw-choose-list" onKeyDown={moveByArrows} aria-busy={!ready}>
        {presets?.map((preset) => (
          <li key={JSON.stringify(preset.rule)}>
            <button type="button" class="mw-choice" data-item onClick={() => onChoose(preset.rule)}>
              {presetText(preset, nameOf(personOf(preset.rule)), telling)}
            </button>
          </li>
        ))}
      </ul>
      <MomentField
        telling={telling}
        label={telling.t('popupMoment')}
        action={telling.t('popupMomentSet')}
        onChoose={(at) => onChoose({ kind: 'at', at })}
      />
    </div>
  );
}

function personOf(rule: DueRule): string {
  return 'person' in rule ? rule.person : '';
}
