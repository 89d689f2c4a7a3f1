/**
 * Escape closes what is open over the page also while the caret is in the text: Docs takes its keys in
 * a frame of its own, whose window is another than that of our guard.
 */
import type { Dialogs } from './dialogs';
import { guarded, type Lifetime } from './lifetime';

export function hearEscapeInFrames(life: Lifetime, document: Document, dialogs: Dialogs): void {
  let hearing: AbortController | null = null;
  dialogs.listen((open) => {
    hearing?.abort();
    const closeAll = () => open.forEach((one) => one.close());
    hearing = open.length > 0 ? hearFrames(life, document, closeAll) : null;
  });
  // Of what is open already.
  dialogs.changed();
}

/** In the frames of the page's own origin; the others cannot be looked into. */
function hearFrames(life: Lifetime, document: Document, closeAll: () => void): AbortController {
  const hearing = new AbortController();
  const options = { capture: true, signal: hearing.signal };
  for (const { contentDocument } of document.querySelectorAll('iframe')) {
    const window = contentDocument?.defaultView;
    const hear = guarded(life, (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      stop(event);
      // Its release is not for the page either.
      const released = (up: KeyboardEvent) => up.key === 'Escape' && stop(up);
      window?.addEventListener('keyup', released, { capture: true, once: true });
      closeAll();
    });
    window?.addEventListener('keydown', hear, options);
  }
  return hearing;
}

function stop(event: KeyboardEvent): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
