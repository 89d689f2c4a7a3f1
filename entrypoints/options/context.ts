import type { Notice } from '../../components/ui/undo-toast';
import { managedFields } from '../../utils/domain/managed';
import type { Managed } from '../../utils/domain/managed-types';
import type { Person } from '../../utils/domain/person';
import type { Settings } from '../../utils/domain/settings';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import type { Team } from './team/use-team';

/** What every page of the options gets. */
export interface PageProps {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly viewer: Snapshot;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly revision: number | null;
  /** Says what happened, or went wrong, with a way to take it back. */
  readonly notify: (notice: Notice) => void;
  /** Takes back what was said last. */
  readonly undo: () => void;
  /** What an organisation ships to this browser; null where nothing. */
  readonly managed: Managed | null;
  /** Roster files of others that are followed. */
  readonly team: Team;
}

/** Names of the settings that an organisation has set. */
export function managedSet(managed: Managed | null): ReadonlySet<string> {
  return new Set(managedFields(managed?.settings ?? {}));
}
