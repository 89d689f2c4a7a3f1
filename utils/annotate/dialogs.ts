/** What is open over a page, card and panel: one at a time. */
import type { Lifetime } from './lifetime';

interface Dialog {
  isOpen(): boolean;
  /** Or asks first, unless it is to be at once. */
  close(at?: 'once'): unknown;
}

export interface Dialogs {
  add(one: Dialog): void;
  /** Before one opens: what is open, and what is about to be. */
  closeOthers(than: Dialog): void;
  isOtherOpen(than: Dialog): boolean;
  /** One opened or closed. */
  changed(): void;
  /** Hears of each change which are open. */
  listen(heard: (open: readonly Dialog[]) => void): void;
}

const known = new WeakMap<AbortSignal, Dialogs>();

/** The dialogs of a page; the same for everybody who asks. */
export function dialogsOf({ signal }: Lifetime): Dialogs {
  const before = known.get(signal);
  if (before) return before;
  const all: Dialog[] = [];
  const open = () => all.filter((one) => one.isOpen());
  const listeners: ((open: readonly Dialog[]) => void)[] = [];
  const dialogs: Dialogs = {
    add: (one) => void all.push(one),
    closeOthers: (than) => all.forEach((one) => one !== than && one.close('once')),
    isOtherOpen: (than) => open().some((one) => one !== than),
    changed: () => listeners.forEach((heard) => heard(open())),
    listen: (heard) => void listeners.push(heard),
  };
  known.set(signal, dialogs);
  return dialogs;
}

/** Takes a dialog away; the focus, where it was inside, goes back to what had it before. */
export function takeAway(
  host: { readonly root: ShadowRoot; remove(): void },
  dialogs: Dialogs,
  before: Element | null,
): void {
  const hadFocus = host.root.activeElement !== null;
  host.remove();
  dialogs.changed();
  if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
}
