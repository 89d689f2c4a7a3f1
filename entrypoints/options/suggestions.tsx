import { useState } from 'preact/hooks';

import { useLoaded } from '../../components/hooks/use-loaded';
import { SuggestedPeople } from '../../components/roster/suggested-people';
import { identityText } from '../../utils/domain/person-identities';
import type { Seen } from '../../utils/domain/suggestions';
import { translate as t } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';
import type { PageProps } from './context';
import { offerAddress } from './newcomer';

/** Whom to add, wired to the background; nothing while nobody wants suggestions. */
export function SuggestionsHere({ revision, notify }: Pick<PageProps, 'revision' | 'notify'>) {
  const [turn, setTurn] = useState(0);
  const key = `${revision} ${turn}`;
  const suggestions = useLoaded(() => send('ui→bg suggestions', null), key);
  const again = () => setTurn((before) => before + 1);
  const dismiss = async ({ key: id, ...seen }: Seen) => {
    const before = await send('ui→bg dismiss suggestion', { key: id });
    again();
    const undo =
      before && (() => void send('ui→bg recall suggestion', { seen: before }).then(again));
    notify({
      text: t('suggestDismissed', seen.name || identityText(seen.identity)),
      takesFocus: true,
      ...(undo ? { undo } : {}),
    });
  };
  return (
    <SuggestedPeople
      people={suggestions.value?.people ?? []}
      onAdd={({ key: id }) => {
        void send('ui→bg offer suggestion', { key: id }).then(() => {
          location.hash = offerAddress(crypto.randomUUID());
        });
      }}
      onDismiss={(seen) => void dismiss(seen)}
    />
  );
}
