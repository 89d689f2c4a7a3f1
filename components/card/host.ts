import { type ComponentType, h, render } from 'preact';

import { Card, type CardProps } from './card';
import css from './card.css?inline';
import doubtCss from './doubt.css?inline';
import editCss from './edit.css?inline';
import { holdsOpen, isEditing } from './kept-edits';
import { inside, placeCard } from './place';
import { createShelter, type Shelter } from '../mark/shadow';
import ribbonCss from '../ribbon/ribbon.css?inline';
import tokens from '../ui/tokens.css?inline';

export const CARD_TAG = 'meanwhile-card';

const SHEET = `${tokens}\n${ribbonCss}\n${css}\n${doubtCss}\n${editCss}`;
const WRAPPER =
  'all: initial !important; position: fixed !important; z-index: 2147483647 !important;' +
  'left: 0 !important; top: 0 !important; width: 0 !important; height: 0 !important;';

/** A dialog of ours over a page: the card, or the panel. */
export interface DialogHost<P> extends Shelter {
  /** Draws it; the first time it also finds its place, which it keeps while the window is not made smaller. */
  draw(props: P): void;
  /** The rectangle of the dialog in the viewport. */
  rect(): DOMRect | null;
  remove(): void;
}

export interface CardHost extends DialogHost<CardProps> {
  /** Whether it stays: it asks about unsaved changes now. */
  holds(): boolean;
  /** Whether the teammate is being edited. */
  isEditing(): boolean;
}

/** The one card of a page, at the body, placed beside `anchor` (viewport coordinates). */
export function createCardHost(
  document: Document,
  anchor: DOMRect,
  theme: 'light' | 'dark',
): CardHost {
  const parts = { tag: CARD_TAG, sheet: SHEET, view: Card };
  return { ...createDialogHost(document, anchor, theme, parts), holds: holdsOpen, isEditing };
}

interface Parts<P> {
  readonly tag: string;
  readonly sheet: string;
  /** Draws one element with the role "dialog". */
  readonly view: ComponentType<P>;
}

export function createDialogHost<P extends { readonly dir: 'ltr' | 'rtl' }>(
  document: Document,
  anchor: DOMRect,
  theme: 'light' | 'dark',
  { tag, sheet, view }: Parts<P>,
): DialogHost<P> {
  const shelter = createShelter(document, tag, sheet, WRAPPER);
  shelter.host.style.cssText = 'all: initial !important; position: static !important;';
  // Here and not in the sheet: the reset above would win over it.
  shelter.host.style.setProperty('color-scheme', theme, 'important');
  const box = document.createElement('div');
  shelter.root.append(box);
  (document.body ?? document.documentElement).append(shelter.wrapper);
  let placed = false;
  const inView = () => {
    const rect = dialog()?.getBoundingClientRect();
    const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
    if (!placed || !rect) return;
    box.style.left = `${inside(rect.left, rect.width, innerWidth)}px`;
    box.style.top = `${inside(rect.top, rect.height, innerHeight)}px`;
  };
  document.defaultView?.addEventListener('resize', inView);
  const dialog = () => shelter.root.querySelector<HTMLElement>('[role="dialog"]');
  return {
    ...shelter,
    rect: () => dialog()?.getBoundingClientRect() ?? null,
    draw(props) {
      render(h(view, props), box);
      const element = dialog();
      if (placed || !element) return;
      placed = true;
      const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
      const { width, height } = element.getBoundingClientRect();
      const rtl = props.dir === 'rtl';
      const spot = placeCard(
        anchor,
        { width, height },
        { width: innerWidth, height: innerHeight },
        rtl,
      );
      box.className = 'place';
      box.style.left = `${spot.left}px`;
      box.style.top = `${spot.top}px`;
    },
    remove() {
      document.defaultView?.removeEventListener('resize', inView);
      render(null, box);
      shelter.wrapper.remove();
    },
  };
}
