import { useEffect, useRef } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { Stack } from '../availability/stack';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';

interface Props {
  /** Everybody on the roster. */
  readonly people: readonly Person[];
  readonly snapshotOf: (person: Person) => Snapshot | null;
  readonly viewer: Snapshot;
  readonly now: number;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
  readonly goTo: (page: string) => void;
}

/** More ribbons say nothing more. */
const MOST = 60;

/** The team under one now-line, after it came in, and what to send to it. */
export function AfterImport({ people, snapshotOf, viewer, now, onCopy, onClose, goTo }: Props) {
  const { t, clock } = useWording();
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone, and this is what came of it.
  useEffect(() => title.current?.focus(), []);
  const shown = people
    .slice(0, MOST)
    .map((person) => ({ ...person, snapshot: snapshotOf(person) }));
  const placed = shown.flatMap(({ id, name, role, snapshot }) =>
    snapshot ? [{ id, name, ...(role ? { role } : {}), snapshot }] : [],
  );
  const unplaced = shown.filter(({ snapshot }) => snapshot === null);
  return (
    <section class="mw-panel mw-after-import" aria-labelledby="after-import">
      <h2 id="after-import" class="mw-heading" ref={title} tabIndex={-1}>
        {t('importAfterTitle', people.length)}
      </h2>
      <Stack people={placed} unplaced={unplaced} telling={{ now, viewer, clock, t }} goTo={goTo} />
      {people.length > MOST && <p class="mw-hint">{t('importAfterMore', people.length - MOST)}</p>}
      <p class="mw-secondary">{t('importInvitationHint')}</p>
      <div class="mw-row">
        <Button look="primary" onClick={() => onCopy(t('importInvitation'))}>
          {t('importCopyInvitation')}
        </Button>
        <Button onClick={onClose}>{t('importAfterClose')}</Button>
      </div>
    </section>
  );
}
