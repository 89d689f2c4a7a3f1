import { useEffect, useState } from 'preact/hooks';

import type { AskAbout, DeadlineFacts } from '../../utils/domain/ask-types';

/** A `datetime-local` value as a date and a time; null while it is not complete. */
export function wallOfField(value: string): DeadlineFacts['by'] | null {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value) ?? [];
  return date && time ? { date, time } : null;
}

/** What the moment in a field means for them, asked for as it is typed; null until it is known. */
export function useDeadline(
  value: string,
  about: AskAbout,
  ask: (about: AskAbout, by: DeadlineFacts['by']) => Promise<DeadlineFacts | null>,
): DeadlineFacts | null {
  const [facts, setFacts] = useState<{ value: string; facts: DeadlineFacts | null } | null>(null);
  const by = wallOfField(value);
  const key = JSON.stringify([by, about.people, about.refs]);
  useEffect(() => {
    if (!by) return undefined;
    let current = true;
    ask(about, by).then(
      (found) => current && setFacts({ value, facts: found }),
      () => undefined,
    );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all that the answer is about
  }, [key]);
  return facts?.value === value ? facts.facts : null;
}
