import { useEffect, useState } from 'preact/hooks';

/** What `load` brings, null until then. Asked once for each `key`; a late answer to an older one is dropped. */
export function useLoaded<T>(load: () => Promise<T>, key: string): T | null {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((value) => {
      if (wanted) setLoaded({ key, value });
    });
    return () => {
      wanted = false;
    };
    // The key stands for what `load` closes over.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return loaded?.key === key ? loaded.value : null;
}
