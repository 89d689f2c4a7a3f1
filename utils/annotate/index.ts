import type { Request } from '../protocol/messages';
import { serve } from '../protocol/server';
import { send } from '../protocol/client';
import type { Surface } from '../surfaces/types';
import { createAnswers } from './answers';
import { createCards } from './cards';
import { startClock } from './clock';
import { conversationHere } from './conversation';
import { subjectOf } from './commands';
import { installGuard, type Receiver } from './guard';
import { createHealth } from './health';
import { guarded, type Lifetime, removeLeftovers } from './lifetime';
import { startLine } from './line';
import { layMarkSheet } from './mark-sheet';
import { createMarks, type DrawnMark } from './marks';
import type { StartPanel } from './panel';
import { openTarget } from './own-message';
import { followPointer } from './pointer';
import { createResolver } from './resolver';
import { createResting } from './resting';
import { watchRoots } from './roots';
import { loadCard } from './scripts';
import { watchTheme } from './theme';
import { startTimes } from './times';

/**
 * Runs a surface in this page: marks beside names, the card, and answers to the background and the
 * popup. Safe to start again: WXT's context ends an older instance, and what it left is removed.
 *
 * @param ctx The content script's context; everything here ends with it.
 * @param startPanel For sites with a panel of everybody in a document; the others carry none of it.
 */
export function start(ctx: Lifetime, surface: Surface, startPanel?: StartPanel): void {
  removeLeftovers(document);
  ctx.signal.addEventListener('abort', () => removeLeftovers(document), { once: true });

  const resolver = createResolver(ctx, surface.id, () => roots.invalidate());
  const sheet = layMarkSheet(ctx, () => roots.invalidate());
  const marks = createMarks(document, surface, resolver, sheet);
  const answers = createAnswers(document, surface, resolver);
  const health = createHealth(ctx, document, surface, marks);
  const cards = createCards(ctx, document, surface);
  const panel = startPanel?.(ctx, document, surface, resolver);
  const line = startLine(ctx, document, surface);
  const passive = { capture: true, passive: true, signal: ctx.signal };
  const times = startTimes(ctx, document, surface, passive);

  const press = (entry: DrawnMark) => {
    const element = entry.spot.anchor;
    cards.open({ element, mark: entry, target: surface.targetAt(element, document.URL) });
  };
  const receiver = (target: EventTarget | null): Receiver | null => {
    const root = cards.rootOf(target);
    if (root) return { root };
    const inDialog = panel?.receiver(target) ?? line()?.receiver(target);
    if (inDialog) return inDialog;
    const entry = marks.of(target);
    return entry ? { root: null, pressed: () => press(entry) } : null;
  };
  const dialogs = () => [cards, panel, line(), times.current()].flatMap((one) => one ?? []);
  installGuard(ctx, window, { receiver, elsewhere: (event) => closesDialogs(event, dialogs()) });
  const resting = createResting(ctx, surface, resolver, (element) => {
    const hovered = pointer.hovered();
    if (hovered && (element === hovered || element.contains(hovered))) over(hovered);
  });
  const over = (element: Element) =>
    cards.over(cards.rootOf(element) ? true : (marks.of(element) ?? resting.at(element)));
  const pointer = followPointer(
    ctx,
    window,
    (element, event) => event.pointerType !== 'touch' && over(element),
    () => cards.over(undefined),
  );

  // Scrolling takes the mark away from its card; the card's own scrolling does not reach the page.
  const scrolled = guarded(ctx, (event: Event) => {
    if (!cards.rootOf(event.target)) cards.moved();
  });
  document.addEventListener('scroll', (event) => cards.isOpen() && scrolled(event), passive);
  const roots = watchRoots(ctx, document, surface, {
    draw: marks.draw,
    isPartial: marks.isPartial,
    forget: marks.forget,
    laidOut: marks.fit,
    resized: marks.remeasure,
    done: () => {
      health.drawn();
      answers.look();
      cards.closeLost();
    },
  });
  const lookAtTheme = watchTheme(ctx, document, surface, () => roots.invalidate());
  const redraw = () => {
    lookAtTheme();
    resolver.renew(Date.now());
    // Some changes of the room there is are told by nothing that we observe.
    marks.remeasure();
    roots.invalidate();
    cards.tick();
    panel?.refresh();
    line()?.refresh();
  };
  startClock(ctx, document, redraw, () => {
    redraw();
    send('cs→bg visible', null).then(
      guarded(ctx, ({ revision }) => resolver.compare(revision)),
      () => undefined,
    );
  });

  const run = async (command: Request<'bg→cs command'>['command']) => {
    if (command === 'open-card' && (await times.selected())) return;
    const subject = subjectOf(command, document, surface, marks, pointer);
    if (subject) cards.open(subject);
  };
  const stop = serve({
    'bg→cs changed': () => {
      resolver.refresh();
      panel?.refresh();
      line()?.refresh();
      return null;
    },
    'bg→cs holds': ({ place }) => ({
      holds: surface.holds ? surface.holds(document, place) : true,
    }),
    'bg→cs show': async ({ place }) => {
      const { showPlace } = await loadCard();
      return { shown: await showPlace(ctx, document, surface, place) };
    },
    'bg→cs command': async ({ command }) => {
      await run(command);
      return null;
    },
    'bg→cs person': () => {
      const element = pointer.menuTarget();
      const ref = element && surface.personAt?.(element);
      if (!ref) return null;
      const { name } = ref;
      return { ref, ...surface.profileOf?.(document, ref), ...(name ? { shown: name } : {}) };
    },
    'ui→cs page': () => {
      const { found, matched } = marks.totals();
      return {
        site: surface.id,
        people: marks.people(),
        found,
        matched,
        changed: health.changed(),
        ...openTarget(surface, document),
        ...conversationHere(document, surface, resolver.page()),
        ticked: (surface.ticked?.(document, document.URL) ?? []).map(({ target }) => target),
      };
    },
  });
  ctx.signal.addEventListener('abort', guardedStop(stop), { once: true });
}

/** An orphan's listener list is gone with its extension; taking ours off may throw. */
function guardedStop(stop: () => void): () => void {
  return () => {
    try {
      stop();
    } catch {
      // Nothing is left to take off.
    }
  };
}

/** Escape and a press outside close what is open; Escape is then not for the page. */
function closesDialogs(
  event: Event,
  dialogs: readonly { isOpen(): boolean; close(): void }[],
): boolean {
  const escape = event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape';
  if (!escape && event.type !== 'pointerdown') return false;
  const open = dialogs.filter((one) => one.isOpen());
  for (const one of open) one.close();
  return escape && open.length > 0;
}
