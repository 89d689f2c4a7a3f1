import { useEffect, useState } from 'preact/hooks';

import { onViewChanged, readView } from '../../utils/platform/view-record';
import type { ViewRecord } from '../../utils/protocol/messages';

/** Grows with each change that the background writes; null before the first answer. */
export function useRevision(): number | null {
  const [revision, setRevision] = useState<number | null>(null);
  useEffect(() => {
    const read = () =>
      void readView<ViewRecord>().then(
        (view) => setRevision(view?.revision ?? 0),
        () => setRevision(0),
      );
    read();
    return onViewChanged(read);
  }, []);
  return revision;
}

export interface Loaded<T> {
  /** Null before the first answer. */
  readonly value: T | null;
  readonly failed: boolean;
  readonly reload: () => void;
}

/** Asks anew whenever the revision changes; what was shown stays until the answer is there. */
export function useLoaded<T>(load: () => Promise<T>, revision: number | null): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (answer) => {
        if (!current) return;
        setValue(answer);
        setFailed(false);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new function each render asks the same
  }, [revision, turn]);
  return { value, failed, reload: () => setTurn(turn + 1) };
}
