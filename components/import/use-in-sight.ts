import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings what becomes of a chosen file to where it is seen: its field may stand at the bottom of the
 * window. Later changes of the same outcome leave the page where it is.
 *
 * @param outcome Anything that changes with it; null while there is none.
 * @param isFinal Whether nothing follows it by itself.
 */
export function useInSight(outcome: unknown, isFinal: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const isAwaited = useRef(false);
  useEffect(() => {
    if (!isAwaited.current || outcome === null) return;
    if (isFinal) isAwaited.current = false;
    box.current?.scrollIntoView?.({ block: 'start' });
  }, [outcome, isFinal]);
  return { box, await: () => (isAwaited.current = true) };
}
