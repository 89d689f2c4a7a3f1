import { useId, useRef, useState } from 'preact/hooks';

import type { AskAbout, DeadlineFacts as Facts } from '../../utils/domain/ask-types';
import { mineText } from '../../utils/domain/preset-text';
import type { Telling } from '../../utils/domain/sentences';
import { useLoaded } from '../hooks/use-loaded';
import { NaturalField } from '../reminders/natural-field';
import type { Understand } from '../reminders/understand';
import { wallValue } from '../reminders/wall-time';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { copyText, offerText } from './ask-text';
import { DeadlineFacts } from './deadline-facts';
import type { AskPorts } from './ports';
import { useDeadline, wallOfField } from './use-deadline';

interface Props {
  readonly telling: Telling;
  readonly ports: Pick<AskPorts, 'askOffers' | 'askDeadline'>;
  /** What a moment in words means; without it there is no field for one. */
  readonly understand?: Understand | undefined;
  readonly about: AskAbout;
  /** First name of who is to answer. */
  readonly name: string;
  readonly onChoose: (by: Facts['by'] | null) => void;
  readonly onCopy: (text: string) => void;
  /** Escape. */
  readonly onClose: () => void;
}

/** By when: moments that suit them, one of one's own with what it means for them, or no date. */
export function ByWhen(props: Props) {
  const { telling, ports, about, name, onChoose, onClose } = props;
  const { t } = telling;
  const { value, failed } = useLoaded(() => ports.askOffers(about), about.people.join(' '));
  const who = name || t('askThemObject');
  const ready = value !== null || failed;
  const items = (
    <>
      {!ready && <li class="mw-hint">{t('remindersWorkingOut')}</li>}
      {value?.offers.map((offer) => (
        <MenuItem key={offer.facts.moment.at} onChoose={() => onChoose(offer.facts.by)}>
          {offerText(offer, who, telling)}
        </MenuItem>
      ))}
      {ready && <MenuItem onChoose={() => onChoose(null)}>{t('askNoDate')}</MenuItem>}
    </>
  );
  return (
    <Menu label={t('askByWhen')} items={items} ready={ready} onClose={onClose}>
      <OwnDeadline {...props} name={who} />
    </Menu>
  );
}

function OwnDeadline(props: Props) {
  const { telling } = props;
  const [value, setValue] = useState('');
  return (
    <>
      <InWords {...props} onMoment={(at) => setValue(wallValue(at, telling.viewer))} />
      <DeadlineField {...props} value={value} onValue={setValue} />
    </>
  );
}

/** What was written in words goes into the field below, which says what it means for them. */
function InWords(props: Props & { readonly onMoment: (at: number) => void }) {
  const { telling, understand, about, name, onMoment } = props;
  const read = useRef<number | null>(null);
  if (!understand) return null;
  return (
    <NaturalField
      telling={telling}
      understand={async (text) => {
        const result = await understand(text, { people: about.people, name }, telling);
        read.current = result.ok ? result.value.moment.at : null;
        return result;
      }}
      onChoose={() => read.current !== null && onMoment(read.current)}
    />
  );
}

interface FieldProps extends Props {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function DeadlineField(props: FieldProps) {
  const { telling, ports, about, name, value, onValue, onChoose, onCopy } = props;
  const { now, viewer, t } = telling;
  const [asked, setAsked] = useState(false);
  const facts = useDeadline(value, about, ports.askDeadline);
  const id = useId();
  const by = wallOfField(value);
  const passed = facts !== null && facts.moment.at <= now;
  const wrong = passed ? 'remindersMomentPast' : asked && !by ? 'remindersMomentEmpty' : null;
  return (
    <form
      class="mw-moment"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (by && !passed) onChoose(by);
      }}
    >
      <input
        class="mw-input"
        type="datetime-local"
        aria-label={t('remindersMoment')}
        aria-invalid={wrong !== null}
        aria-describedby={id}
        min={wallValue(now, viewer)}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <Button type="submit">{t('askSetBy')}</Button>
      <span id={id} class="mw-error" role="alert">
        {wrong && t(wrong)}
      </span>
      {facts && !passed && (
        <>
          <DeadlineFacts
            facts={facts}
            name={name}
            now={now}
            onBetter={({ date, time }) => onValue(`${date}T${time}`)}
          />
          <Button
            look="quiet"
            label={`${t('askCopy')}: ${mineText(facts.moment, telling)}`}
            onClick={() => onCopy(copyText(facts.moment, name, telling))}
          >
            {t('askCopy')}
          </Button>
        </>
      )}
    </form>
  );
}
