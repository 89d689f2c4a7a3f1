import { useEffect, useRef } from 'preact/hooks';

import type { Identity } from '../../utils/domain/person';
import { identityText } from '../../utils/domain/person-identities';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  readonly identities: readonly Identity[];
  readonly onChange: (identities: readonly Identity[]) => void;
}

/** Accounts of which it was said, in the card of a page, that they are somebody else: to take that back. */
export function NotTheirsField({ identities, onChange }: Props) {
  const { t } = useWording();
  const root = useRef<HTMLFieldSetElement>(null);
  const removed = useRef(false);
  useEffect(() => {
    if (!removed.current) return;
    removed.current = false;
    // The pressed button is gone.
    (root.current?.querySelector('button') ?? root.current)?.focus();
  }, [identities]);
  return (
    <fieldset ref={root} tabIndex={-1}>
      <legend class="mw-label">{t('rosterNotTheirs')}</legend>
      <p class="mw-hint">
        {t(identities.length > 0 ? 'rosterNotTheirsHint' : 'rosterNotTheirsNone')}
      </p>
      {identities.map((identity) => (
        <div key={identityText(identity)} class="mw-row">
          <span>{textOf(identity)}</span>
          <Button
            look="quiet"
            label={t('rosterRemovePerson', textOf(identity))}
            onClick={() => {
              removed.current = true;
              onChange(identities.filter((one) => one !== identity));
            }}
          >
            {t('rosterRemove')}
          </Button>
        </div>
      ))}
    </fieldset>
  );

  function textOf(identity: Identity): string {
    const kind = identity.kind === 'google' ? 'rosterGoogleAccount' : 'rosterSlackUser';
    return identity.kind === 'email' ? identity.value : `${t(kind)} ${identityText(identity)}`;
  }
}
