import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { focusFirstInvalid } from './focus-invalid';

interface FocusInvalid<T extends HTMLElement> {
  readonly root: RefObject<T | null>;
  /** For right after problems were set: the first refused control takes the focus once drawn. */
  readonly refuse: () => void;
}

/** After a refused save the focus goes to what has to be corrected. */
export function useFocusInvalid<T extends HTMLElement>(): FocusInvalid<T> {
  const root = useRef<T>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0 && root.current) focusFirstInvalid(root.current);
  }, [times]);
  return { root, refuse: () => setTimes((before) => before + 1) };
}
