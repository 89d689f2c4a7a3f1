import { type Preset, presetText } from '../../utils/domain/preset-text';
import type { DueRule } from '../../utils/domain/reminder-types';
import { useLoaded } from '../hooks/use-loaded';
import { Menu, MenuItem } from '../ui/menu';
import type { MomentContext } from './context';
import { MomentField } from './moment-field';
import { NaturalField } from './natural-field';

interface Props extends MomentContext {
  /** Asked once, when the menu appears. */
  readonly loadPresets: () => Promise<readonly Preset[]>;
  /** Whom it is about, as roster ids; the first is meant by "their time". */
  readonly people?: readonly string[];
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
  const ready = presets !== null || failed;
  const items = (
    <>
      {!ready && <li class="mw-hint">{t('remindersWorkingOut')}</li>}
      {presets?.map((preset) => (
        <Choice key={JSON.stringify(preset.rule)} {...props} preset={preset} />
      ))}
    </>
  );
  return (
    <Menu label={label} items={items} ready={ready} keepFocus={keepFocus} onClose={onClose}>
      <InWords {...props} people={props.people ?? namedBy(presets)} />
      <MomentField
        telling={telling}
        action={t('remindersSet')}
        onChoose={(_at, wall) => {
          const [date = '', time = ''] = wall.split('T');
          onChoose(wallRule(date, time));
        }}
      />
    </Menu>
  );
}

function Choice({ preset, nameOf, telling, onChoose }: Props & { readonly preset: Preset }) {
  const { rule } = preset;
  const name = 'person' in rule ? nameOf(rule.person) : '';
  return <MenuItem onChoose={() => onChoose(rule)}>{presetText(preset, name, telling)}</MenuItem>;
}

/** Where only the page knows whom it is about, the moments name them. */
function namedBy(presets: readonly Preset[] | null): readonly string[] {
  return (presets ?? []).flatMap(({ rule }) => ('person' in rule ? [rule.person] : []));
}

function InWords(props: Props & { readonly people: readonly string[] }) {
  const { understand, people, nameOf, telling, onChoose } = props;
  if (!understand) return null;
  const [first] = people;
  const about = first === undefined ? { people } : { people, name: nameOf(first) };
  return (
    <NaturalField
      telling={telling}
      understand={(text) => understand(text, about, telling)}
      onChoose={onChoose}
    />
  );
}
