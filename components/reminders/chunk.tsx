import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * So many entries are drawn, or left out, together: more make a scroll halt for longer, fewer make it
 * dearer as a whole.
 */
export const CHUNK = 12;
/** Height of an entry that was not drawn yet, in pixels. */
const GUESS = 72;
/** Drawn before it comes into view, so that scrolling never meets a gap. */
const MARGIN = '1200px 0px';

interface Props {
  readonly count: number;
  /** Drawn wherever the view is: it holds the focus, or is the first. */
  readonly kept: boolean;
  /** Draws the entries; not called while the chunk is far from the view. */
  readonly children: () => ComponentChildren;
}

/**
 * A part of a long list: entries far from the view are an empty box of the height that they had.
 * Drawing all of 2,000 entries takes some seconds, and each key would compare them all.
 */
export function Chunk({ count, kept, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');
  const height = useRef(count * GUESS);
  useEffect(() => {
    const element = root.current;
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        const last = seen.at(-1);
        if (!last) return;
        // What is about to go leaves its height behind.
        if (!last.isIntersecting && last.boundingClientRect.height > 0)
          height.current = last.boundingClientRect.height;
        setNear(last.isIntersecting);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawn = near || kept;
  return (
    <div ref={root} class="mw-items" style={drawn ? {} : { blockSize: `${height.current}px` }}>
      {drawn && children()}
    </div>
  );
}

/** The list in parts of `CHUNK`. */
export function chunksOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / CHUNK);
  return Array.from({ length: count }, (_, at) => all.slice(at * CHUNK, (at + 1) * CHUNK));
}
