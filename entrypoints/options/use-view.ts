import { useEffect, useState } from 'preact/hooks';

import type { View } from '../../components/reminders/entries';
import { viewOf } from '../../components/reminders/view-buttons';

/** The view that the address names, followed as it changes. */
export function useView(): View {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const changed = () => setView(viewOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return view;
}
