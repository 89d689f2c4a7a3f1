import type { Moment, Preset } from '../../utils/domain/preset-text';
import type { DueRule, Reminder } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import type { ReminderAction } from '../../utils/protocol/messages';
import type { Held } from './held';
import type { Understand } from './understand';

/** What is shown of one reminder beside the record itself. */
export interface Told {
  /** When it comes back, or came back. */
  readonly moment: Moment;
  /** Who it is about: "Anna Weber, Bo Nakamura". */
  readonly people: string;
  readonly siteName: string;
}

/** How moments are named, and how one of one's own becomes a rule. */
export interface MomentContext {
  readonly telling: Telling;
  /** First name of a teammate by id. */
  readonly nameOf: (id: string) => string;
  /** A date and a time on my clock as a rule. */
  readonly wallRule: (date: string, time: string) => DueRule;
  /** What a moment in words means; without it there is no field for one. */
  readonly understand?: Understand;
}

/** The same for all reminders of a page: how they are told, and what can be done about them. */
export interface ReminderContext extends MomentContext {
  readonly tell: (reminder: Reminder) => Told;
  /** What holds due reminders back now; null: nothing. */
  readonly held: Held | null;
  readonly loadPresets: (reminder: Reminder) => Promise<readonly Preset[]>;
  readonly onOpen: (reminder: Reminder) => void;
  readonly onAct: (reminder: Reminder, action: ReminderAction) => void;
}
