/** What an administrator ships to every browser of an organisation (`storage.managed`). */
import type { Norms } from './person';
import type { Problem } from './result';
import type { Settings } from './settings';
import type { SharedPerson } from './shared-person';
import type { SiteId } from './site';
import type { TeamFile } from './team-types';

/** Settings that hold whatever the user chose; what is not named is the user's. */
export interface ManagedSettings {
  readonly clock?: Settings['clock'];
  readonly theme?: Settings['theme'];
  readonly sites?: { readonly [site in SiteId]?: { readonly enabled: boolean } };
  readonly marks?: Partial<Settings['marks']>;
  readonly notifications?: Partial<Omit<Settings['notifications'], 'again'>>;
  readonly teamNorms?: Norms;
  readonly askBackup?: boolean;
  readonly askZoneMove?: boolean;
}

/** A policy as it was read: what is wrong in it is told, the rest of it holds. */
export interface ManagedPolicy {
  /** As the organisation calls itself; may be empty. */
  readonly organisation: string;
  readonly people: readonly SharedPerson[];
  /** Somebody could not be read, or nothing is said of people: whoever is missing need not be gone. */
  readonly partly: boolean;
  readonly settings: ManagedSettings;
  /** With the place in `at`: "people[3] (Anna)". */
  readonly problems: readonly Problem[];
}

/** What holds of a policy, for our pages. */
export interface Managed {
  readonly organisation: string;
  readonly settings: ManagedSettings;
  readonly problems: readonly Problem[];
  /** Roster ids of whom it holds. */
  readonly people: readonly string[];
  /** How many of it were removed here, and stay away. */
  readonly away: number;
}

/** Of an organisation's people what is remembered of a team file, and who came by it alone. */
export interface ManagedPeople {
  readonly file: TeamFile;
  /** Roster ids of who was not here before. */
  readonly brought: readonly string[];
  /** Of these, who went with the policy; they come back with it. */
  readonly gone: readonly string[];
}
