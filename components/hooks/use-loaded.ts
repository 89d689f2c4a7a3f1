import { useEffect, useState } from 'preact/hooks';

export interface Loaded<T> {
  /** Null before the first answer. */
  readonly value: T | null;
  readonly failed: boolean;
}

/**
 * What `load` brings. Asked anew for each `key`; what was shown stays until the answer is there, and
 * a late answer to an older key is dropped.
 */
export function useLoaded<T>(load: () => Promise<T>, key: string | number | null): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
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
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for what `load` closes over
  }, [key]);
  return { value, failed };
}
