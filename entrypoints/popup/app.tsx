import { useEffect, useState } from 'preact/hooks';

import { useNow } from '../../components/hooks/use-now';
import { Popup } from '../../components/popup/popup';
import { Starting } from '../../components/popup/starting';
import type { PageState } from '../../components/popup/types';
import { RestoreOffer } from '../../components/rescue/restore-offer';
import { useRescue } from '../../components/rescue/use-rescue';
import { translate } from '../../utils/platform/i18n';
import { userClock } from '../../utils/platform/locale';
import { onViewChanged, readView } from '../../utils/platform/view-record';
import { send } from '../../utils/protocol/client';
import type { ViewRecord } from '../../utils/protocol/messages';
import { pageInFront } from './page-in-front';
import { createPorts } from './ports';

/** The record as it is now; the background refreshes it once it has heard that we opened. */
function useView(first: ViewRecord | null) {
  const [view, setView] = useState(first);
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    const read = async () => {
      const next = await readView<ViewRecord>();
      if (next) setView(next);
    };
    const stop = onViewChanged(() => void read());
    // Without an answer the stored record stays on screen, and each action says what is wrong.
    void send('ui→bg opened', null).then(read, () => setSilent(true));
    return stop;
  }, []);
  return { view, silent };
}

export function App({ first }: { readonly first: ViewRecord | null }) {
  const { view, silent } = useView(first);
  const now = useNow();
  const [page, setPage] = useState<PageState | null>(null);
  const look = () => void pageInFront().then(setPage);
  useEffect(look, []);
  const [ports] = useState(() => createPorts(look));
  useEffect(() => {
    document.documentElement.dataset['theme'] = view?.display.theme ?? 'system';
  }, [view?.display.theme]);
  const clock = userClock(view?.display.clock ?? 'system');
  const rescue = useRescue(send, clock, view?.revision ?? null);
  return (
    <>
      <RestoreOffer {...rescue} t={translate} />
      {view ? (
        <Popup
          view={view}
          page={page}
          telling={{ now, viewer: view.me, clock, t: translate }}
          ports={ports}
        />
      ) : (
        <Starting t={translate} goTo={ports.goTo} silent={silent} />
      )}
    </>
  );
}
