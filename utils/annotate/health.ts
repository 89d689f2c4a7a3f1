import { send } from '../protocol/client';
import type { Surface } from '../surfaces/types';
import { guarded, later, type Lifetime } from './lifetime';
import type { Marks } from './marks';

/** Rows without anybody in them for this long: the markup seems to have changed. Milliseconds. */
const PATIENCE = 15_000;
/** Reports are this far apart: each reads the page anew. A page that names nobody is looked at soon. */
const PAUSE = 60_000;
const SOON = 1000;

export interface Health {
  /** After each drawing. */
  drawn(): void;
  /** Whether the markup seems to have changed. */
  changed(): boolean;
}

/** The self-check: counts of what was seen and matched, no content, reported now and then. */
export function createHealth(
  life: Lifetime,
  document: Document,
  surface: Surface,
  marks: Pick<Marks, 'totals' | 'seesAnybody' | 'leftAlone'>,
): Health {
  let emptySince: number | null = null;
  let planned: { readonly at: number; readonly cancel: () => void } | null = null;
  let reported = '';

  const isChanged = (now: number) =>
    marks.leftAlone() > 0 || (emptySince !== null && now - emptySince >= PATIENCE);

  const report = () => {
    planned = null;
    const { isAsking, ...totals } = marks.totals();
    if (isAsking) {
      plan(SOON);
      return;
    }
    const { view, rows, people } = surface.seen(document);
    const now = Date.now();
    emptySince = rows > 0 && people === 0 ? (emptySince ?? now) : null;
    const changed = isChanged(now);
    if (emptySince !== null && !changed) plan(PATIENCE);
    const counts = { site: surface.id, view, rows, ...totals, changed };
    const text = JSON.stringify(counts);
    if (text === reported || rows === 0) return;
    reported = text;
    send('cs→bg health', counts).catch(guarded(life, () => (reported = '')));
  };

  const plan = (delay: number) => {
    const at = Date.now() + delay;
    if (planned && planned.at <= at) return;
    planned?.cancel();
    planned = { at, cancel: later(life, delay, report) };
  };

  return {
    drawn() {
      const isOdd = reported === '' || !marks.seesAnybody() || marks.leftAlone() > 0;
      plan(isOdd ? SOON : PAUSE);
    },
    changed: () => isChanged(Date.now()),
  };
}
