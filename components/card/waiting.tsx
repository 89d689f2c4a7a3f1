import { useRef, useState } from 'preact/hooks';

import type { Ask, DeadlineFacts } from '../../utils/domain/ask-types';
import { mineText, ownText } from '../../utils/domain/preset-text';
import type { Target } from '../../utils/domain/reminder-types';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { leftText, offerText } from '../asks/ask-text';
import { workingLeft } from '../asks/working-left';
import { useWording } from '../ui/translate';
import { firstName } from './facts';
import { OwnDeadline } from './own-deadline';
import { Say, SayButton, SayError } from './say';
import { useSaving } from './saving';
import { useSteadyArea } from './steady-area';
import type { CardProps } from './types';
import { viewerOffset } from './wall-input';

export type WaitingProps = CardProps & { readonly target: Target };

/** What was done last, and what undo puts back. */
interface Outcome {
  readonly kind: 'kept' | 'answered' | 'drop';
  readonly now: Ask;
  readonly before: Ask | null;
}

/** "Waiting for an answer": by when; then what was kept, in the same place. */
export function Waiting(props: WaitingProps) {
  const wording = useWording();
  const { t } = wording;
  const area = useRef<HTMLDivElement>(null);
  const [existing, setExisting] = useState<Ask | null>(props.content.ask ?? null);
  const [changing, setChanging] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { busy, error, run } = useSaving();
  const { actions, draft } = props;
  useSteadyArea(area, outcome);

  const keep = (by: DeadlineFacts['by'] | null) =>
    run(
      () => actions.ask(by, draft.note, props.askedAt),
      ({ now, before }) => {
        setOutcome({ kind: 'kept', now, before });
        props.onDraft({ note: '', when: '' });
      },
    );
  const finish = (kind: 'answered' | 'drop', before: Ask) =>
    run(
      () => actions.actOnAsk(before, { kind }),
      (now) => setOutcome({ kind, now, before }),
    );
  const undo = ({ now, before }: Outcome) => {
    const to = before ?? { ...now, deleted: now.updated };
    return run(
      () => actions.actOnAsk(now, { kind: 'restore', to }),
      () => {
        setOutcome(null);
        setExisting(before);
        setChanging(false);
        props.onDraft({ note: now.note ?? '', when: '' });
      },
    );
  };
  const shown = existing && !changing ? existing : null;
  return (
    <div class="actions" ref={area}>
      {outcome ? (
        <Kept {...props} outcome={outcome} onUndo={() => void undo(outcome)} />
      ) : shown ? (
        <>
          <p>
            <Say text={keptText(props, shown, wording)} />
          </p>
          <div class="row">
            <SayButton
              text={t('cardAskAnsweredButton')}
              onPress={() => void finish('answered', shown)}
            />
            <SayButton text={t('cardChange')} onPress={() => setChanging(true)} />
            <SayButton text={t('cardAskDrop')} onPress={() => void finish('drop', shown)} />
          </div>
        </>
      ) : (
        <Choices {...props} busy={busy} error={error} onChoose={(by) => void keep(by)} />
      )}
      {error && (outcome || shown) && <SayError text={error} />}
    </div>
  );
}

interface ChoicesProps extends WaitingProps {
  readonly busy: boolean;
  readonly error: string;
  readonly onChoose: (by: DeadlineFacts['by'] | null) => void;
}

function Choices(props: ChoicesProps) {
  const { t, clock } = useWording();
  const { content, now, busy, onChoose } = props;
  const name = nameOf(props) || t('askThemObject');
  return (
    <>
      <h2>
        <Say text={t('cardAskBy')} />
      </h2>
      <div class="presets">
        {content.offers?.map((offer) => (
          <SayButton
            key={String(offer.facts.moment.at)}
            class="preset"
            disabled={busy}
            text={offerText(offer, name, { now, clock, t })}
            onPress={() => onChoose(offer.facts.by)}
          />
        ))}
        <SayButton
          class="preset"
          disabled={busy}
          text={t('askNoDate')}
          onPress={() => onChoose(null)}
        />
      </div>
      <OwnDeadline {...props} name={name} />
    </>
  );
}

function Kept(props: WaitingProps & { readonly outcome: Outcome; onUndo(): void }) {
  const wording = useWording();
  const { t } = wording;
  const { kind, now } = props.outcome;
  const said = kind === 'answered' ? t('cardAskAnswered') : t('cardAskDropped');
  return (
    <div class="confirmed" role="status">
      <p>
        <Say text={kind === 'kept' ? keptText(props, now, wording) : said} />
      </p>
      <div class="row">
        <SayButton text={t('cardUndo')} onPress={props.onUndo} />
        <SayButton text={t('cardClose')} onPress={props.actions.close} />
      </div>
    </div>
  );
}

/** First name of who is to answer; empty where the page names nobody. */
function nameOf({ content, target }: WaitingProps): string {
  return firstName(content.person?.name ?? target.people[0]?.name ?? '');
}

/** "Waiting for Anna, by Thu 17:00". */
function keptText(props: WaitingProps, ask: Ask, wording: ReturnType<typeof useWording>): string {
  const { t } = wording;
  const { now, content } = props;
  const at = ask.byAt ?? ask.checkAt;
  const mine = viewerOffset(at, content.viewer, now);
  const name = nameOf(props) || t('askAddedThem');
  const words = { now, ...wording };
  if (ask.byAt === undefined) return t('cardAskKeptOpen', name, mineText({ at, mine }, words));
  const { snapshot } = content;
  const theirs = snapshot ? { theirs: offsetAt(snapshot, at) } : {};
  const kept = t('cardAskKept', name, ownText({ at, mine, ...theirs }, words));
  const left = snapshot ? workingLeft(snapshot, now, at) : undefined;
  return left === undefined ? kept : `${kept} · ${leftText(left, name, words)}`;
}
