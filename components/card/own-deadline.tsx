import { useState } from 'preact/hooks';

import type { DeadlineFacts } from '../../utils/domain/ask-types';
import { betterText, copyText, factSentences } from '../asks/ask-text';
import { useDeadline, wallOfField } from '../asks/use-deadline';
import { useWording } from '../ui/translate';
import { Say, SayButton } from './say';
import { fieldValue } from './wall-input';
import type { WaitingProps } from './waiting';

interface Props extends WaitingProps {
  readonly name: string;
  readonly busy: boolean;
  /** What went wrong on saving; stands in the line that is kept free. */
  readonly error: string;
  readonly onChoose: (by: DeadlineFacts['by']) => void;
}

/** A date and time on my clock: what it means for them, what suits them better, text for the thread. */
export function OwnDeadline(props: Props) {
  const { content, target, now, draft, onDraft, actions, busy, error, onChoose, name } = props;
  const { t, clock } = useWording();
  const words = { t, clock, now };
  const { person, viewer } = content;
  const site = target.place.site;
  const about = person ? { people: [person.id], site } : { people: [], refs: target.people, site };
  const facts = useDeadline(draft.when, about, actions.askDeadline);
  const [copied, setCopied] = useState(false);
  const by = wallOfField(draft.when);
  const passed = facts !== null && facts.moment.at <= now;
  const said = facts && !passed ? factSentences(facts, name, words).join(' · ') : '';
  const better = facts && !passed ? betterText(facts, name, words) : null;
  const write = (when: string) => {
    setCopied(false);
    onDraft({ ...draft, when });
  };
  const copy = async ({ moment }: DeadlineFacts) =>
    setCopied(await actions.copy(copyText(moment, name, words)));
  return (
    <div class="pick">
      <div class="row">
        <input
          type="datetime-local"
          aria-label={t('cardPickLabel')}
          min={fieldValue(now, viewer, now)}
          value={draft.when}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <SayButton
          text={t('cardPickSave')}
          disabled={busy || by === null || passed}
          onPress={() => by && onChoose(by)}
        />
      </div>
      <p class={error ? 'error line' : 'soft line'} aria-live="polite">
        <Say text={error || (passed ? t('cardPassed') : said)} />
      </p>
      {facts?.better && better !== null && (
        <div class="presets">
          <SayButton
            class="preset"
            text={better}
            onPress={() => facts.better && write(`${facts.better.by.date}T${facts.better.by.time}`)}
          />
        </div>
      )}
      {facts && !passed && (
        <SayButton
          class="quiet"
          text={t(copied ? 'cardAskCopied' : 'askCopy')}
          onPress={() => void copy(facts)}
        />
      )}
    </div>
  );
}
