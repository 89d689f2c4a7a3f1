/** Times in messages, on both clocks. A script of its own, for pages where the pointer rested on one. */
import { createTimeHint, type TimeHint } from '../../components/time-hint/view';
import { saidTexts } from '../domain/said-time-text';
import { translate } from '../platform/i18n';
import { userClock } from '../platform/locale';
import type { TimesReaders } from '../surfaces/reader-types';
import type { Surface } from '../surfaces/types';
import { themeAt } from './cards';
import { guarded, later, type Lifetime } from './lifetime';
import { placeIn, tell, type Told } from './times-telling';
import { caretAt } from './words-around';

/** Between looks whether the words still stand there. Milliseconds. */
const LOOK = 500;
/** As far beside its words as a hand trembles. CSS pixels. */
const SLACK = 3;

/** In the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Times {
  /**
   * Tells the time that is written at a point, or selected where there is none.
   *
   * @param hasMoved Whether the pointer has left the point.
   * @returns Whether there was one to tell.
   */
  look(at: Point | undefined, hasMoved: () => boolean): Promise<boolean>;
  isOpen(): boolean;
  close(): void;
}

export function createTimes(
  life: Lifetime,
  document: Document,
  surface: Surface,
  readers: TimesReaders,
): Times {
  let open: { readonly hint: TimeHint; readonly rects: readonly DOMRect[] } | null = null;
  let ends = new AbortController();

  const close = () => {
    ends.abort();
    open?.hint.remove();
    open = null;
  };
  life.signal.addEventListener('abort', close, { once: true });

  /** It ends when the pointer leaves the words, and when they or anything around them moves. */
  const watch = (range: Range, rects: readonly DOMRect[], byPointer: boolean) => {
    ends = new AbortController();
    const { signal } = ends;
    const options = { capture: true, passive: true, signal };
    const end = guarded(life, close);
    for (const type of ['scroll', 'wheel', 'keydown', 'visibilitychange']) {
      document.addEventListener(type, end, options);
    }
    document.defaultView?.addEventListener('resize', end, options);
    if (byPointer) {
      const away = ({ clientX: x, clientY: y }: PointerEvent) => isOn(rects, { x, y }) || end();
      document.addEventListener('pointermove', away, options);
      document.documentElement.addEventListener('pointerleave', end, options);
    }
    const sign = () => JSON.stringify([range.toString(), ...range.getClientRects()]);
    const stands = sign();
    const look = () =>
      later(life, LOOK, () => {
        if (signal.aborted) return;
        if (sign() === stands) look();
        else close();
      });
    look();
  };

  const show = ({ words, found, answer, saying }: Told, range: Range, byPointer: boolean) => {
    close();
    const { moment, display } = answer;
    const around = range.startContainer.parentElement ?? saying.body;
    const theme = display.theme === 'system' ? themeAt(surface, around) : display.theme;
    const rects = [...range.getClientRects()];
    const hint = createTimeHint(document, {
      lines: saidTexts(moment, found, words.text.slice(found.from, found.to), {
        now: Date.now(),
        clock: userClock(display.clock),
        t: translate,
      }),
      lang: translate('languageTag'),
      dir: translate('textDirection') === 'rtl' ? 'rtl' : 'ltr',
      dark: theme === 'dark',
      beside: range.getBoundingClientRect(),
    });
    open = { hint, rects };
    watch(range, rects, byPointer);
  };

  return {
    async look(at, hasMoved) {
      if (at && open && isOn(open.rects, at)) return true;
      const place = at ? caretAt(document, at.x, at.y) : placeIn(document.getSelection());
      const told = place && (await tell(surface, readers, place));
      if (!told || life.signal.aborted || (at && hasMoved())) return false;
      const range = told.words.range(told.found.from, told.found.to);
      // Beside the end of a line the browser names its last letter.
      if (at && !isOn(range.getClientRects(), at)) return false;
      show(told, range, at !== undefined);
      return true;
    },
    isOpen: () => open !== null,
    close,
  };
}

function isOn(rects: Iterable<DOMRect>, { x, y }: Point): boolean {
  return [...rects].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}
