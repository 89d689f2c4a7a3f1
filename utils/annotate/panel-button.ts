import {
  type ButtonLook,
  createPanelButton,
  dressButton,
  type PanelButton,
  PEOPLE_TAG,
} from '../../components/panel/button';
import type { Surface } from '../surfaces/types';
import { later, type Lifetime } from './lifetime';
import { insertAt, isInPlace } from './place-mark';

interface Wish {
  /** Whether there shall be one. */
  wanted(): boolean;
  /** How it looks now, where its wrapper stands. */
  look(wrapper: Element): ButtonLook;
}

/**
 * Keeps one button where the surface has room for it, by a slow poll alone: hosts rebuild their bars,
 * and clone what stands in them.
 */
export function keepButton(
  life: Lifetime,
  document: Document,
  surface: Surface,
  { wanted, look }: Wish,
): { readonly entry: PanelButton; redraw(): void } {
  const entry = createPanelButton(document);
  const { wrapper } = entry;
  const removeCopies = () => {
    // Asked every second: the browser keeps this collection while the page rests.
    const all = document.getElementsByTagName(PEOPLE_TAG);
    if (all.length > (wrapper.isConnected ? 1 : 0))
      for (const copy of Array.from(all)) if (copy !== wrapper) copy.remove();
  };
  const redraw = () => {
    removeCopies();
    const slot = wanted() && !life.signal.aborted ? surface.panelSlot?.(document) : null;
    if (!slot) {
      wrapper.remove();
      return;
    }
    if (!isInPlace(wrapper, slot)) insertAt(wrapper, slot);
    dressButton(entry, look(wrapper));
  };
  // While it stands in its place no style is read.
  const poll = () => {
    later(life, surface.rootPoll, poll);
    const slot = wanted() ? surface.panelSlot?.(document) : null;
    if (!document.hidden && (slot ? !isInPlace(wrapper, slot) : wrapper.isConnected)) redraw();
    removeCopies();
  };
  later(life, surface.rootPoll, poll);
  return { entry, redraw };
}
