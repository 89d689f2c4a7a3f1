import { useEffect, useState } from 'preact/hooks';

import { onViewChanged, readView } from '../../utils/platform/view-record';
import type { ViewRecord } from '../../utils/protocol/messages';

/** Grows with each change that the background writes; null before the first answer. */
export function useRevision(): number | null {
  const [revision, setRevision] = useState<number | null>(null);
  useEffect(() => {
    const read = () =>
      void readView<ViewRecord>().then(
        (view) => setRevision(view?.revision ?? 0),
        () => setRevision(0),
      );
    read();
    return onViewChanged(read);
  }, []);
  return revision;
}
