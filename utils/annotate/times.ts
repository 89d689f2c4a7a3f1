/** Where the pointer rests: a time in a message may be told there on both clocks. */
import type { Surface } from '../surfaces/types';
import { later, type Lifetime } from './lifetime';
import { loadTimes } from './scripts';
import type { Point, Times } from './times-session';

/** Milliseconds. */
const REST = 500;
/** What a time of day has at least; the script that it brings looks closer. */
const LIKE_A_TIME = /\d\s?[ap]\.?m|\d[:.]\d\d|at\s\d|noon/i;

/**
 * The one listener that a page pays for: while the pointer moves it notes where, and reads nothing.
 *
 * @param passive How to listen to the page while it captures, for the lifetime.
 */
export function startTimes(
  life: Lifetime,
  document: Document,
  surface: Surface,
  passive: AddEventListenerOptions,
) {
  let times: Times | undefined;
  let last: Point & { readonly since: number; readonly held: number };
  let waits = false;

  /** Whether a time is told: of what is selected, without a point. False too without its script. */
  const look = async (element?: Element | null, at?: Point): Promise<boolean> => {
    if (!element?.closest(surface.bodies) || !LIKE_A_TIME.test(element.textContent)) return false;
    try {
      const { createTimes, readers } = await loadTimes();
      times ??= createTimes(life, document, surface, readers[surface.id]);
      return await times.look(at, () => last !== at);
    } catch {
      return false;
    }
  };
  const rested = () => {
    const left = last.since + REST - performance.now();
    waits = left > 0;
    if (waits) later(life, left, rested);
    else if (!last.held) void look(document.elementFromPoint(last.x, last.y), last);
  };
  const moved = (event: PointerEvent) => {
    last = { x: event.clientX, y: event.clientY, since: event.timeStamp, held: event.buttons };
    if (waits) return;
    waits = true;
    later(life, REST, rested);
  };
  document.addEventListener('pointermove', moved, passive);
  return {
    current: () => times,
    selected: () => look(document.getSelection()?.anchorNode?.parentElement),
  };
}
