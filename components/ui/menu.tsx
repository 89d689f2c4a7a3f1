import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { moveByArrows, onEscape } from './arrow-keys';

interface Props {
  /** Spoken name: "Snooze". */
  readonly label: string;
  /** The choices, as `MenuItem`s. */
  readonly items: ComponentChildren;
  /** False as long as the choices are being worked out; the first takes the focus when it turns true. */
  readonly ready?: boolean;
  /** Leaves the focus where it is. */
  readonly keepFocus?: boolean;
  /** Escape. */
  readonly onClose: () => void;
  /** Beneath the choices. */
  readonly children?: ComponentChildren;
}

/** Choices that fold out in place: arrows move, Home and End go to the ends, Escape closes. */
export function Menu(props: Props) {
  const { label, items, ready = true, keepFocus = false, onClose, children } = props;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ready && !keepFocus) root.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [ready, keepFocus]);
  return (
    <div ref={root} class="mw-menu" role="group" aria-label={label} onKeyDown={onEscape(onClose)}>
      <ul class="mw-menu-list" onKeyDown={moveByArrows} aria-busy={!ready}>
        {items}
      </ul>
      {children}
    </div>
  );
}

interface ItemProps {
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly onChoose: () => void;
}

/** One choice. */
export function MenuItem({ children, class: name, onChoose }: ItemProps) {
  return (
    <li {...(name === undefined ? {} : { class: name })}>
      <button type="button" class="mw-menu-item" data-item onClick={onChoose}>
        {children}
      </button>
    </li>
  );
}
