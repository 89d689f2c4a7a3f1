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

export interface Settings {
  readonly updated: Timestamp;
  readonly clock: 'system' | 'h12' | 'h23';
  readonly theme: 'system' | 'light' | 'dark';
  readonly sites: { readonly [site in SiteId]: { readonly enabled: boolean } };
  readonly marks: { readonly lists: MarkWhen; readonly messages: MarkWhen };
  readonly notifications: {
    /** Off: notifications are not created; badge and list remain. */
    readonly enabled: boolean;
    /** Off: the notification says neither the person nor the subject. */
    readonly details: boolean;
    /** Stay on screen until clicked, where the browser can. */
    readonly sticky: boolean;
  };
  readonly catchUp: readonly CatchUpBlock[];
  readonly teamNorms: Norms;
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
  askZoneMove: true,
};
