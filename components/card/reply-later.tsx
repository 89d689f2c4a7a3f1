import { useRef, useState } from 'preact/hooks';

import { type Moment, presetText, ruleText } from '../../utils/domain/preset-text';
import type { DueRule, Reminder } from '../../utils/domain/reminder-types';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { useWording } from '../ui/translate';
import { firstName } from './facts';
import { PickTime } from './pick-time';
import { Say, SayButton, SayError } from './say';
import { type Outcome, useSaving } from './saving';
import { useSteadyArea } from './steady-area';
import type { CardProps } from './types';
import { viewerOffset } from './wall-input';

/** "Reply later": presets, a time of one's own, a note; then what was kept, in the same place. */
export function ReplyLater(props: CardProps) {
  const { t } = useWording();
  const area = useRef<HTMLDivElement>(null);
  const [existing, setExisting] = useState<Reminder | null>(props.content.existing ?? null);
  const [changing, setChanging] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { busy, error, run } = useSaving();
  const { actions, draft } = props;

  useSteadyArea(area, outcome);

  if (!props.target) {
    return (
      <p class="soft">
        <Say text={t('cardNoTarget')} />
      </p>
    );
  }

  const choose = (rule: DueRule) =>
    run(
      () =>
        existing ? actions.change(existing, rule, draft.note) : actions.remind(rule, draft.note),
      (now) => {
        setOutcome({ kind: 'set', now, before: existing });
        props.onDraft({ note: '', when: '' });
      },
    );
  const finish = (before: Reminder) =>
    run(
      () => actions.done(before),
      (now) => setOutcome({ kind: 'done', now, before }),
    );
  const undo = ({ now, before }: Outcome) =>
    run(
      () => actions.undo(now, before),
      () => {
        setOutcome(null);
        setExisting(before);
        setChanging(false);
        props.onDraft({ note: now.note ?? '', when: '' });
      },
    );

  return (
    <div class="actions" ref={area}>
      {outcome ? (
        <Confirmation {...props} outcome={outcome} onUndo={() => void undo(outcome)} />
      ) : existing && !changing ? (
        <Existing
          {...props}
          existing={existing}
          onChange={() => {
            if (draft.note === '') props.onDraft({ ...draft, note: existing.note ?? '' });
            setChanging(true);
          }}
          onDone={() => void finish(existing)}
        />
      ) : (
        <Choices {...props} busy={busy} error={error} onChoose={(rule) => void choose(rule)} />
      )}
      {error && (outcome || (existing && !changing)) && <SayError text={error} />}
    </div>
  );
}

function Choices(
  props: CardProps & {
    readonly busy: boolean;
    readonly error: string;
    onChoose(rule: DueRule): void;
  },
) {
  const { t, clock } = useWording();
  const { content, now, draft, onDraft, onChoose, busy, error } = props;
  const name = content.person ? firstName(content.person.name) : '';
  return (
    <>
      <h2>
        <Say text={t('cardReplyLater')} />
      </h2>
      {/* The fallback of an <object> is drawn, and passed over by window.find (Chromium 156,
          Firefox 153): a page that searches itself does not find the note. */}
      <object>
        <textarea
          rows={1}
          aria-label={t('cardNoteLabel')}
          placeholder={t('cardNoteLabel')}
          value={draft.note}
          onInput={(event) => onDraft({ ...draft, note: event.currentTarget.value })}
        />
      </object>
      <div class="presets">
        {content.presets.map((preset) => (
          <SayButton
            key={JSON.stringify(preset.rule)}
            class="preset"
            disabled={busy}
            text={presetText(preset, name, { now, clock, t })}
            onPress={() => onChoose(preset.rule)}
          />
        ))}
      </div>
      <PickTime
        content={content}
        now={now}
        busy={busy}
        error={error}
        value={draft.when}
        onValue={(when) => onDraft({ ...draft, when })}
        onPick={onChoose}
      />
    </>
  );
}

function Existing(
  props: CardProps & { readonly existing: Reminder; onChange(): void; onDone(): void },
) {
  const { t } = useWording();
  return (
    <>
      <p>
        <Say text={t('cardSet', whenText(props, props.existing, useWording()))} />
      </p>
      {props.existing.note && (
        <p class="soft">
          <Say text={props.existing.note} />
        </p>
      )}
      <div class="row">
        <SayButton text={t('cardChange')} onPress={props.onChange} />
        <SayButton text={t('cardDone')} onPress={props.onDone} />
      </div>
    </>
  );
}

function Confirmation(props: CardProps & { readonly outcome: Outcome; onUndo(): void }) {
  const wording = useWording();
  const { t } = wording;
  const { kind, now } = props.outcome;
  return (
    <div class="confirmed" role="status">
      <p>
        <Say
          text={kind === 'done' ? t('cardMarkedDone') : t('cardSet', whenText(props, now, wording))}
        />
      </p>
      <div class="row">
        <SayButton text={t('cardUndo')} onPress={props.onUndo} />
        <SayButton text={t('cardClose')} onPress={props.actions.close} />
      </div>
    </div>
  );
}

/** When a reminder comes back, by its rule and on both clocks. */
function whenText(
  { content, now }: CardProps,
  reminder: Reminder,
  wording: ReturnType<typeof useWording>,
) {
  const { viewer, snapshot, person } = content;
  const at = reminder.dueAt;
  const moment: Moment = {
    at,
    mine: viewerOffset(at, viewer, now),
    ...(snapshot && at < snapshot.validUntil ? { theirs: offsetAt(snapshot, at) } : {}),
  };
  const name = person ? firstName(person.name) : (reminder.names[0] ?? '');
  return ruleText(reminder.rule, name, moment, { now, ...wording });
}
