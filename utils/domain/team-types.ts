/** A roster file that somebody keeps for a team, and what was taken of it last. */
import type { FieldChange } from './backup-types';
import type { Person, Timestamp } from './person';
import type { Problem } from './result';
import type { SharedPerson } from './shared-person';

/** Such a file as it was read just now. */
export interface TeamDocument {
  /** What stays the same from one writing to the next: its own id, else who keeps it. */
  readonly key: string;
  /** Who keeps it; may be empty where the file has an id. */
  readonly owner: string;
  readonly exportedAt: Timestamp;
  readonly people: readonly SharedPerson[];
}

/** A team file that is followed. People are named by their ids in the file. */
export interface TeamFile {
  readonly key: string;
  readonly owner: string;
  /** The name of the file, as it was chosen last. */
  readonly name: string;
  /** Of the writing that was taken last; empty before the first. */
  readonly exportedAt: Timestamp | '';
  /** Changes are taken at once, with a way back. */
  readonly auto: boolean;
  /** Their records as they were taken last. */
  readonly base: readonly SharedPerson[];
  /** Roster ids. */
  readonly who: { readonly [id: string]: string };
  /** Who was new and not wanted. */
  readonly skipped: readonly string[];
  /** Fingerprints of who was forgotten here and must not come again. */
  readonly forgotten?: readonly string[];
}

/** Why somebody of the file is not taken. `left`: removed here, or forgotten. */
export type TeamOff = 'you' | 'left' | 'skipped';

/** Somebody of the file, beside who they are here. */
export interface TeamRow {
  /** In the file. */
  readonly id: string;
  readonly theirs: Person;
  /** As it was taken last. */
  readonly base?: Person;
  readonly mine?: Person;
  readonly off?: TeamOff;
  readonly stop?: Problem;
}

export interface TeamComparison {
  readonly rows: readonly TeamRow[];
  /** On file here, taken from it before, and not in it any more. By their ids in the file. */
  readonly gone: readonly { readonly id: string; readonly mine: Person }[];
}

/** One row with what was answered. */
export interface TeamSettled {
  readonly row: TeamRow;
  /** `off`: nothing of it is taken. */
  readonly state: 'new' | 'changed' | 'same' | 'off' | 'problem';
  readonly ticked: boolean;
  /** What would be stored; null where nothing would. */
  readonly person: Person | null;
  readonly fields: readonly FieldChange[];
  /** Where both changed one thing: mine and theirs. */
  readonly questions: readonly FieldChange[];
  readonly stop?: Problem;
}

/** What was ticked and answered. */
export interface TeamChoices {
  /** By id in the file, where it differs from what is ticked at first. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** By "<id in the file> <field>". */
  readonly answers: ReadonlyMap<string, 'mine' | 'theirs'>;
}
