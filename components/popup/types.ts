import type { Preset } from '../../utils/domain/preset-text';
import type { Hold, Place, Target } from '../../utils/domain/reminder-types';
import type { Result } from '../../utils/domain/result';
import type { ConversationMarks } from '../../utils/domain/settings';
import type { FoundPeople, PageReport } from '../../utils/protocol/messages';
import type { AskPorts } from '../asks/ports';
import type { ZoneMovePorts } from '../questions/answer-zone-move';
import type { ReminderPorts } from '../reminders/ports';
import type { Understand } from '../reminders/understand';

/** What is known of the tab in front. */
export type PageState =
  /** Not one of the three sites, or nothing of ours runs there. */
  | { readonly kind: 'none' }
  /** The browser keeps us off the sites (Firefox). */
  | { readonly kind: 'refused' }
  | { readonly kind: 'report'; readonly report: PageReport };

/** What the popup can ask for. Promises never reject unless told: a silent background is a problem. */
export interface PopupPorts extends ReminderPorts, AskPorts, ZoneMovePorts {
  /** Brings a parser when it is first asked; without it there is no field for moments in words. */
  readonly understand?: Understand;
  readonly presetsFor: (target: Target) => Promise<readonly Preset[]>;
  /** Teammates of the whole roster, by words. Rejects when the background is silent. */
  readonly find: (query: string) => Promise<FoundPeople>;
  /** The same by id. */
  readonly findIds: (ids: readonly string[]) => Promise<FoundPeople>;
  readonly hold: (hold: Hold | null) => Promise<Result<null>>;
  readonly holdPresets: () => Promise<readonly Preset[]>;
  /** The question about old zones does not come again for these. */
  readonly putOffZones: () => Promise<Result<null>>;
  readonly copy: (text: string) => Promise<boolean>;
  /** @param page "options.html#/roster" and the like. */
  readonly goTo: (page: string) => void;
  /** Where marks are drawn in one conversation. */
  readonly markConversation: (choice: ConversationMarks) => Promise<Result<unknown>>;
  readonly allowSites: () => Promise<void>;
  readonly siteName: (place: Pick<Place, 'site'>) => string;
}
