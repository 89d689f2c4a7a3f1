import { MINUTE } from '../domain/snapshot-read';
import { guarded, later, type Lifetime } from './lifetime';

/**
 * Calls `tick` shortly after each full minute while the page is visible, and `shown` whenever it
 * becomes visible again or comes back from the back/forward cache.
 */
export function startClock(
  life: Lifetime,
  document: Document,
  tick: () => void,
  shown: () => void,
) {
  const { signal } = life;
  let stop = () => {};
  const arm = () => {
    stop();
    if (document.hidden) return;
    stop = later(life, MINUTE - (Date.now() % MINUTE) + 20, () => {
      tick();
      arm();
    });
  };
  const wake = guarded(life, () => {
    arm();
    if (!document.hidden) shown();
  });
  document.addEventListener('visibilitychange', wake, { signal });
  const back = guarded(life, (event: PageTransitionEvent) => {
    if (event.persisted) wake();
  });
  document.defaultView?.addEventListener('pageshow', back, { signal });
  arm();
}
