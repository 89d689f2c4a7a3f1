import { useEffect, useRef, useState } from 'preact/hooks';

import type { DeadlineFacts } from '../../utils/domain/ask-types';
import { firstWord, shortName } from '../../utils/domain/short-name';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { LinePerson } from '../../utils/protocol/messages';
import { betterText, factSentences, offerText } from '../asks/ask-text';
import { useDeadline } from '../asks/use-deadline';
import { workingLeft } from '../asks/working-left';
import { Say, SayButton, SayError } from '../card/say';
import { useSaving } from '../card/saving';
import { fieldValue } from '../card/wall-input';
import { useLoaded } from '../hooks/use-loaded';
import { askTemplate } from './ask-template';
import { namesOf } from './kept-text';
import type { LineAsking, LineDetailsProps } from './types';

type Props = LineDetailsProps & { readonly asking: LineAsking; readonly onBack: () => void };

const TITLE = 'meanwhile-ask-title';
const ABOUT = { people: [] };
/** Room that is kept for the text, and for what it means for each: nothing moves under the pointer. Pixels. */
const TEXT = 186;
const FACT = 36;

/** By when an answer is wanted, what that means for those asked, and the text that says so. */
export function AskBy(props: Props) {
  const { people, now, viewer, wording, asking, onBack } = props;
  const { t, clock } = wording;
  const words = { t, clock, now };
  const area = useRef<HTMLElement>(null);
  const [when, setWhen] = useState('');
  const { value, failed } = useLoaded(asking.offers, 'offers');
  const facts = useDeadline(when, ABOUT, (_about, by) => asking.deadline(by));
  const { busy, error, run } = useSaving();
  // The button that led here is gone, and keys would go to the page.
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  const name = people.length === 1 ? firstWord(people[0]?.name ?? '') : '';
  const who = name || t('askThemObject');
  const passed = facts !== null && facts.moment.at <= now;
  const keep = (by: DeadlineFacts['by'] | null, text: string | null) =>
    void run(() => asking.keep(by, text), asking.kept);
  const wall = ({ date, time }: DeadlineFacts['by']) => `${date}T${time}`;
  return (
    <section class="ask" ref={area} tabIndex={-1} aria-labelledby={TITLE}>
      <h2 id={TITLE}>
        <Say text={t('cardAskBy')} />
      </h2>
      <div class="presets">
        {value === null && !failed && <Say text={t('remindersWorkingOut')} class="soft" />}
        {value?.map((offer) => (
          <SayButton
            key={wall(offer.facts.by)}
            class="preset"
            pressed={when === wall(offer.facts.by)}
            text={offerText(offer, who, words)}
            onPress={() => setWhen(wall(offer.facts.by))}
          />
        ))}
        <SayButton
          class="preset"
          disabled={busy}
          text={t('askNoDate')}
          onPress={() => keep(null, null)}
        />
      </div>
      <input
        type="datetime-local"
        aria-label={t('cardPickLabel')}
        min={fieldValue(now, viewer, now)}
        value={when}
        onInput={(event) => setWhen(event.currentTarget.value)}
      />
      {passed && (
        <p class="error">
          <Say text={t('cardPassed')} />
        </p>
      )}
      <div class="chosen" style={{ minBlockSize: `${TEXT + people.length * FACT}px` }}>
        {when === '' && <Say text={t('lineAskHint')} class="soft" />}
        {facts && !passed && (
          <Chosen
            {...props}
            {...{ facts, name, busy, keep }}
            onBetter={(by) => setWhen(wall(by))}
          />
        )}
      </div>
      <SayError text={error} />
      <SayButton class="quiet" text={t('lineAskBack')} onPress={onBack} />
    </section>
  );
}

interface ChosenProps extends Props {
  readonly facts: DeadlineFacts;
  /** First name of the only one who is asked; else empty. */
  readonly name: string;
  readonly busy: boolean;
  readonly keep: (by: DeadlineFacts['by'], text: string | null) => void;
  readonly onBetter: (by: DeadlineFacts['by']) => void;
}

function Chosen(props: ChosenProps) {
  const { facts, name, busy, keep, onBetter, people, strangers, now, wording } = props;
  const { t, clock } = wording;
  const words = { t, clock, now };
  const { at } = facts.moment;
  const names = people.map((one) => one.name);
  const asked = people.map((one) => ({
    name: shortName(one.name, names),
    offset: offsetAt(one.snapshot, at),
  }));
  const isAlone = people.length === 1 && strangers === 0;
  const text = askTemplate(at, facts.moment.mine, asked, isAlone, wording);
  const better = name ? betterText(facts, name, words) : null;
  return (
    <>
      <ul class="facts" aria-live="polite">
        {people.map((one) => (
          <Meaning key={one.id} {...props} one={one} />
        ))}
      </ul>
      {facts.better && better !== null && (
        <div class="presets">
          <SayButton
            class="preset"
            text={better}
            onPress={() => facts.better && onBetter(facts.better.by)}
          />
        </div>
      )}
      <button
        type="button"
        class="template"
        disabled={busy}
        aria-label={t('lineAskPutText', text)}
        onClick={() => keep(facts.by, text)}
      >
        <Say text={text} class="text" />
        <Say text={t('lineAskPut')} class="put" />
      </button>
      <SayButton
        class="quiet"
        disabled={busy}
        text={t('lineAskOnly', namesOf(people, clock, t))}
        onPress={() => keep(facts.by, null)}
      />
    </>
  );
}

/** What the deadline means for one of them: their clock, their hours left, the days that they lose. */
function Meaning({ one, ...props }: ChosenProps & { readonly one: LinePerson }) {
  const { facts, name, now, wording } = props;
  const told = name ? facts : factsOf(one, facts, now);
  const names = props.people.map((other) => other.name);
  const sentences = factSentences(told, shortName(one.name, names), { ...wording, now });
  if (sentences.length === 0) return null;
  return (
    <li class="soft">
      <Say text={sentences.join(' · ')} />
    </li>
  );
}

/** Of several the background leaves open whose day counts: then their snapshots say it. */
function factsOf({ snapshot }: LinePerson, { by, moment }: DeadlineFacts, now: number) {
  const { at, mine } = moment;
  const left = workingLeft(snapshot, now, at);
  const hours = left === undefined ? {} : { left };
  return { by, moment: { at, mine, theirs: offsetAt(snapshot, at) }, ...hours, lost: [] };
}
