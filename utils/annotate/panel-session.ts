/** An open panel. Part of the card's script, so that a page where nobody opens it does not carry it. */
import { createPanelHost, type PanelHost } from '../../components/panel/host';
import type { Clock } from '../domain/format-time';
import type { Translate } from '../domain/translate';
import type { Display, PanelModel, PanelName } from '../protocol/messages';
import type { CardReaders } from '../surfaces/reader-types';
import type { Surface } from '../surfaces/types';
import type { Lifetime } from './lifetime';
import { type Named, namedOn, visibleSpot } from './panel-people';
import { showElement } from './show';

/** What the content script brings: this script has no way to the background of its own. */
export interface PanelTools {
  readonly life: Lifetime;
  readonly document: Document;
  readonly surface: Surface;
  readonly t: Translate;
  ask(named: readonly PanelName[]): Promise<PanelModel>;
  clock(display: Display): Clock;
  theme(display: Display): 'light' | 'dark';
  close(): void;
}

export interface PanelSession {
  readonly host: PanelHost;
  /** Asks again and draws; what is shown stays when nobody answers. */
  refresh(): Promise<void>;
}

/**
 * Asks about everybody on the page, and shows them.
 *
 * @param readers What the surface reads for a panel.
 * @param anchor The button, in viewport coordinates.
 * @param wanted Whether it is still wanted once the answer is there.
 * @returns Null when it is not.
 * @throws When the background does not answer.
 */
export async function openPanel(
  tools: PanelTools,
  readers: CardReaders,
  anchor: DOMRect,
  wanted: () => boolean,
): Promise<PanelSession | null> {
  const { document, surface, t } = tools;
  let named = namedOn(document, surface, readers);
  let model = await tools.ask(named.map(askedOf));
  if (!wanted()) return null;
  const host = createPanelHost(document, anchor, tools.theme(model.display));

  const show = (refs: readonly number[]) => {
    const spot = visibleSpot(refs.flatMap((index) => named[index]?.spots ?? []));
    tools.close();
    if (!spot) return;
    const target = surface.targetAt(spot.anchor, document.URL);
    const comment = target && surface.find(document, target.place);
    const shown = comment?.contains(spot.anchor) ? comment : spot.anchor;
    showElement(tools.life, document, shown);
  };
  const draw = () => {
    const focused = host.root.activeElement;
    host.draw({
      content: model,
      refs: named.map(shownRef),
      now: Date.now(),
      wording: { t, clock: tools.clock(model.display) },
      lang: t('languageTag'),
      dir: t('textDirection') === 'rtl' ? 'rtl' : 'ltr',
      actions: { show, close: () => tools.close() },
    });
    // A row that changes its place, or goes, loses the focus to the page.
    if (focused && focused !== host.root.activeElement) focusOn(focused, host);
  };
  draw();
  return {
    host,
    async refresh() {
      const now = namedOn(document, surface, readers);
      const answer = await tools.ask(now.map(askedOf)).catch(() => null);
      if (!host.wrapper.isConnected) return;
      if (answer) [named, model] = [now, answer];
      draw();
    },
  };
}

function askedOf({ ref, waits, isShared }: Named): PanelName {
  return { ref, ...(waits ? { waits } : {}), ...(isShared ? { isShared } : {}) };
}

function shownRef({ ref, here, spots }: Named) {
  const name = ref.name ?? ref.email ?? '';
  return { name, here, shown: visibleSpot(spots) !== undefined };
}

function focusOn(element: Element, { root }: PanelHost): void {
  const to = element.isConnected ? element : root.querySelector('[role="dialog"]');
  if (to instanceof HTMLElement) to.focus({ preventScroll: true });
}
