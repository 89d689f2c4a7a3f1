import { useEffect, useState } from 'preact/hooks';

/** False for the first drawing, true right after it was painted: what lies below can wait so long. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
