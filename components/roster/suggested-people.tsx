import { useState } from 'preact/hooks';

import { identityText } from '../../utils/domain/person-identities';
import type { Seen } from '../../utils/domain/suggestions';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  /** The most seen first. */
  readonly people: readonly Seen[];
  /** Opens the form with what the page says of them. */
  readonly onAdd: (seen: Seen) => void;
  readonly onDismiss: (seen: Seen) => void;
}

/** The roster itself stands below. */
const FEW = 3;

/** Colleagues who are seen often and are not on the roster. */
export function SuggestedPeople({ people, onAdd, onDismiss }: Props) {
  const { t } = useWording();
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const shown = all ? people : people.slice(0, FEW);
  return (
    <section class="mw-panel" aria-labelledby="suggested-people">
      <h2 id="suggested-people" class="mw-heading">
        {t('suggestHeading')}
      </h2>
      <ul class="mw-suggested">
        {shown.map((seen) => (
          <Line key={seen.key} {...{ seen, onAdd, onDismiss }} />
        ))}
      </ul>
      {people.length > shown.length && (
        <div class="mw-row">
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('suggestAll', people.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

function Line({ seen, onAdd, onDismiss }: Omit<Props, 'people'> & { readonly seen: Seen }) {
  const { t } = useWording();
  const { identity, days } = seen;
  // A Slack account is letters and digits that tell nobody anything.
  const address = identity.kind === 'email' ? identity.value : t('suggestInSlack');
  const name = seen.name || identityText(identity);
  return (
    <li>
      <span class="mw-suggested-who">
        <span>{name}</span>
        <span class="mw-hint">
          {name === address ? '' : `${address} · `}
          {t('suggestDays', days.length)}
        </span>
      </span>
      <span class="mw-row">
        <Button label={t('suggestAddLabel', name)} onClick={() => onAdd(seen)}>
          {t('suggestAdd')}
        </Button>
        <Button look="quiet" label={t('suggestNotLabel', name)} onClick={() => onDismiss(seen)}>
          {t('suggestNot')}
        </Button>
      </span>
    </li>
  );
}
