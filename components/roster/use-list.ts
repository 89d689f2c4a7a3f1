import { useEffect, useState } from 'preact/hooks';

/** A list that comes later; empty until then. */
export function useList<T>(load: () => Promise<readonly T[]>, key: string): readonly T[] {
  const [list, setList] = useState<{ key: string; items: readonly T[] } | null>(null);
  useEffect(() => {
    let wanted = key !== '';
    if (!wanted) return undefined;
    void load().then((items) => {
      if (wanted) setList({ key, items });
    });
    return () => {
      wanted = false;
    };
    // The key stands for what `load` closes over.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return list?.key === key ? list.items : [];
}
