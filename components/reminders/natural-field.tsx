import { useId, useRef, useState } from 'preact/hooks';

import { ownText, type Preset } from '../../utils/domain/preset-text';
import type { DueRule } from '../../utils/domain/reminder-types';
import type { Result } from '../../utils/domain/result';
import type { Telling } from '../../utils/domain/sentences';
import { Button } from '../ui/button';
import { problemText } from '../ui/problem-text';

interface Props {
  readonly telling: Telling;
  readonly understand: (text: string) => Promise<Result<Preset>>;
  readonly onChoose: (rule: DueRule) => void;
}

/** A moment in words, "fri 3pm"; what was understood stands below, on both clocks, before it is set. */
export function NaturalField({ telling, understand, onChoose }: Props) {
  const { t, clock } = telling;
  const id = useId();
  const { text, read, type, readNow } = useRead(understand);
  const [tried, setTried] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const result = await readNow();
    if (result?.ok) onChoose(result.value.rule);
    else setTried(text);
  };
  // While it is being typed it is unfinished, not wrong.
  const wrong = read !== null && !read.ok && tried === text;
  return (
    <form class="mw-natural" onSubmit={(event) => void submit(event)} noValidate>
      <input
        class="mw-input"
        type="text"
        autocomplete="off"
        aria-label={t('remindersNatural')}
        aria-describedby={id}
        aria-invalid={wrong}
        placeholder={t('remindersNaturalExample')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Button type="submit">{t('remindersSet')}</Button>
      <span id={id} class={`mw-natural-read ${lookOf(read, wrong)}`} role="status">
        {read?.ok && t('remindersUnderstood', ownText(read.value.moment, telling))}
        {read && !read.ok && read.problems.map((one) => problemText(one, t, clock)).join(' ')}
      </span>
    </form>
  );
}

function lookOf(read: Result<Preset> | null, wrong: boolean): string {
  if (wrong) return 'mw-error';
  return read && !read.ok ? 'mw-hint' : '';
}

/** What was typed and what it means; an answer to what stood here before is dropped. */
function useRead(understand: Props['understand']) {
  const [text, setText] = useState('');
  const [read, setRead] = useState<Result<Preset> | null>(null);
  const latest = useRef('');
  const ask = async (wanted: string): Promise<Result<Preset> | null> => {
    latest.current = wanted;
    const result = wanted.trim() === '' ? null : await understand(wanted);
    if (latest.current !== wanted) return null;
    setRead(result);
    return result;
  };
  return {
    text,
    read,
    type: (wanted: string) => {
      setText(wanted);
      void ask(wanted);
    },
    // Enter can come before the last letter was answered, and minutes after it.
    readNow: () => ask(text),
  };
}
