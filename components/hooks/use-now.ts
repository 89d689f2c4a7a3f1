import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** Epoch milliseconds, renewed when the minute changes and when the page is looked at again. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      setNow(Date.now());
      timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 20);
    };
    const seen = () => {
      if (document.visibilityState === 'visible') tick();
    };
    timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 20);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);
  return now;
}
