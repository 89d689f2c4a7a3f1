/**
 * What is open over a page: card and panel. One at a time, and Escape closes it wherever the focus is:
 * Docs takes its keys in a frame of its own, whose window is another than that of our guard.
 */
import { guarded, type Lifetime } from './lifetime';

interface Dialog {
  isOpen(): boolean;
  close(): void;
}

export interface Dialogs {
  add(one: Dialog): void;
  /** Before one opens: what is open, and what is about to be. */
  closeOthers(than: Dialog): void;
  isOtherOpen(than: Dialog): boolean;
  /** One opened or closed. */
  changed(): void;
}

const known = new WeakMap<AbortSignal, Dialogs>();

/** The dialogs of a page; the same for everybody who asks. */
export function dialogsOf(life: Lifetime, document: Document): Dialogs {
  const before = known.get(life.signal);
  if (before) return before;
  const all: Dialog[] = [];
  const open = () => all.filter((one) => one.isOpen());
  let hearing: AbortController | null = null;
  const dialogs: Dialogs = {
    add: (one) => void all.push(one),
    closeOthers: (than) => all.forEach((one) => one !== than && one.close()),
    isOtherOpen: (than) => open().some((one) => one !== than),
    changed() {
      if (open().length > 0) {
        hearing ??= hearFrames(life, document, () => open().forEach((one) => one.close()));
        return;
      }
      hearing?.abort();
      hearing = null;
    },
  };
  known.set(life.signal, dialogs);
  return dialogs;
}

/** Hears Escape in the frames of the page's own origin; the others cannot be looked into. */
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
