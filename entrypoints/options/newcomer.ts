import { useEffect } from 'preact/hooks';

import { send } from '../../utils/protocol/client';
import type { Newcomer } from '../../utils/protocol/messages';

const ADDRESS = '#/roster/add-';

/** The address that has the roster take whom the background holds ready; another one each time. */
export const offerAddress = (id: string) => `${ADDRESS}${id}`;

/** Takes whom a page's context menu was opened on, when the address says that there is somebody. */
export function useNewcomer(onCome: (newcomer: Newcomer) => void): void {
  useEffect(() => {
    const look = () => {
      if (!location.hash.startsWith(ADDRESS)) return;
      // A reload is no second offer.
      history.replaceState(null, '', '#/roster');
      void send('ui→bg newcomer', null).then(
        (newcomer) => newcomer && onCome(newcomer),
        () => undefined,
      );
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
    // What it calls only sets state.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
