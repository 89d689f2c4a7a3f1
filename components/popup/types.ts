import type { Preset } from '../../utils/domain/preset-text';
import type { DueRule, Hold, Place, Reminder, Target } from '../../utils/domain/reminder-types';
import type { Result } from '../../utils/domain/result';
import type { SiteId } from '../../utils/domain/site';
import type { PageReport, ReminderAction } from '../../utils/protocol/messages';

/** What is known of the tab in front. */
export type PageState =
  /** Not one of the three sites, or nothing of ours runs there. */
  | { readonly kind: 'none' }
  /** The browser keeps us off the sites (Firefox). */
  | { readonly kind: 'refused' }
  | { readonly kind: 'report'; readonly report: PageReport };

/** What the popup can ask for. Promises never reject: a silent background is a problem, too. */
export interface PopupPorts {
  readonly act: (id: string, action: ReminderAction) => Promise<Result<Reminder>>;
  readonly open: (id: string) => Promise<Result<null>>;
  readonly presets: (people: readonly string[]) => Promise<readonly Preset[]>;
  readonly presetsFor: (target: Target) => Promise<readonly Preset[]>;
  readonly remind: (target: Target, rule: DueRule) => Promise<Result<Reminder>>;
  readonly hold: (hold: Hold | null) => Promise<Result<null>>;
  readonly holdPresets: () => Promise<readonly Preset[]>;
  readonly readLink: (url: string) => Promise<Result<Place>>;
  readonly copy: (text: string) => Promise<boolean>;
  /** @param page "options.html#/roster" and the like. */
  readonly goTo: (page: string) => void;
  readonly allowSites: () => Promise<void>;
  readonly siteName: (site: SiteId) => string;
}

/** One line at the bottom: what happened, or went wrong, and the way back. */
export interface Notice {
  readonly text: string;
  readonly problem?: boolean;
  readonly undo?: () => void;
}
