import type { SiteId } from './site';
import type { Norms, Timestamp, WallTime, Weekday } from './person';

/** Where marks are drawn: where they help (the default), always, or never. */
export type MarkWhen = 'helpful' | 'always' | 'never';

/** A weekly time of your own in which you work through reminders. */
export interface CatchUpBlock {
  readonly day: Weekday;
  readonly from: WallTime;
  readonly to: WallTime;
}

/** Your own choice for one conversation of a site, which goes before the one for all messages. */
export interface ConversationMarks {
  readonly site: SiteId;
  /** As the surface names the conversation; Slack: "<team>/<channel>". */
  readonly key: string;
  /** As the page called it when the choice was made. */
  readonly title: string;
  readonly marks: MarkWhen;
}

/** A conversation without the line above what is being written there. */
export interface QuietConversation {
  readonly site: SiteId;
  /** As the surface names the conversation. */
  readonly key: string;
  readonly title: string;
}

export interface Settings {
  readonly updated: Timestamp;
  readonly clock: 'system' | 'h12' | 'h23';
  readonly theme: 'system' | 'light' | 'dark';
  readonly sites: { readonly [site in SiteId]: { readonly enabled: boolean } };
  readonly marks: { readonly lists: MarkWhen; readonly messages: MarkWhen };
  readonly conversations?: readonly ConversationMarks[];
  /** Where nothing is said above a message that is being written. */
  readonly lineOff?: {
    readonly sites: readonly SiteId[];
    readonly conversations: readonly QuietConversation[];
  };
  /** Sites on which times in messages are not told on both clocks. */
  readonly timesOff?: readonly SiteId[];
  readonly notifications: {
    /** Off: notifications are not created; badge and list remain. */
    readonly enabled: boolean;
    /** Off: the notification says neither the person nor the subject. */
    readonly details: boolean;
    /** Stay on screen until clicked, where the browser can. */
    readonly sticky: boolean;
    /** Shown again after so many minutes until it is ended; 0: once. */
    readonly again?: number;
  };
  readonly catchUp: readonly CatchUpBlock[];
  readonly teamNorms: Norms;
  /** After so many days lines of the log are deleted; 0: never. */
  readonly logDays: number;
  /** Whether to offer an export when changes have been in none for 30 days. */
  readonly askBackup: boolean;
  /** Whether to ask when this computer's time zone changes. */
  readonly askZoneMove: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  updated: '1970-01-01T00:00:00.000Z',
  clock: 'system',
  theme: 'system',
  sites: {
    gmail: { enabled: true },
    'google-docs': { enabled: true },
    slack: { enabled: true },
  },
  marks: { lists: 'helpful', messages: 'helpful' },
  notifications: { enabled: true, details: true, sticky: true },
  catchUp: [],
  teamNorms: {},
  logDays: 0,
  askBackup: true,
  askZoneMove: true,
};

const isSame = (a: ConversationMarks, b: ConversationMarks) => a.site === b.site && a.key === b.key;

/** With a choice for one conversation; one that says the same as for all messages is not kept. */
export function withConversation(settings: Settings, choice: ConversationMarks): Settings {
  const others = (settings.conversations ?? []).filter((one) => !isSame(one, choice));
  const own = choice.marks === settings.marks.messages ? [] : [choice];
  return { ...settings, conversations: [...others, ...own] };
}

/** Without the line in one conversation, or on a whole site where none is named. */
export function withoutLine(
  settings: Settings,
  site: SiteId,
  conversation?: { readonly key: string; readonly title: string },
): Settings {
  const { sites = [], conversations = [] } = settings.lineOff ?? {};
  if (!conversation) {
    return { ...settings, lineOff: { sites: [...new Set([...sites, site])], conversations } };
  }
  const others = conversations.filter((one) => one.site !== site || one.key !== conversation.key);
  return { ...settings, lineOff: { sites, conversations: [...others, { site, ...conversation }] } };
}
