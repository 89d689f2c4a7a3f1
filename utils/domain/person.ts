/** The roster's records, in the shape of the backup document (README, "Backup document"). */

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** "HH:MM" in 24 hours, from "00:00" to "24:00". */
export type WallTime = string;
/** "YYYY-MM-DD", a whole day in the person's own zone. */
export type PlainDate = string;
/** ISO 8601 instant in UTC. */
export type Timestamp = string;

/** Start and end on the wall clock; an end before its start lies on the next day. */
export type Interval = readonly [WallTime, WallTime];
/** A weekday that is left out has no working time. */
export type WorkWeek = { readonly [day in Weekday]?: readonly Interval[] };

export type Identity =
  | { readonly kind: 'email'; readonly value: string }
  | { readonly kind: 'slack'; readonly team: string; readonly user: string }
  | { readonly kind: 'google'; readonly account: string };

/** An identity that a page says without a word from the person: learned by your confirmation. */
export type Account = Exclude<Identity, { readonly kind: 'email' }>;

/** A dated range, inclusive at both ends, in another time zone. */
export interface Stay {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly zone: string;
}

/** A dated range, inclusive at both ends, in which another work week applies. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly workWeek: WorkWeek;
}

export const ABSENCE_KINDS = ['vacation', 'holiday', 'sick', 'parental', 'other'] as const;

/** A dated range off work; without `to` it has no known end. */
export interface Absence {
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly kind?: (typeof ABSENCE_KINDS)[number];
  readonly label?: string;
}

/** Weeks that take turns, counted from the Monday of `from`. A weekday in a week replaces that of the work week. */
export interface Cycle {
  readonly from: PlainDate;
  readonly weeks: readonly WorkWeek[];
}

/** Kinds of holidays beside the public ones, which count only when they are ticked. */
export const HOLIDAY_TYPES = ['bank', 'school', 'optional', 'observance'] as const;
export type HolidayType = (typeof HOLIDAY_TYPES)[number];

export interface Holidays {
  readonly region?: string;
  /** What counts beside the region's public holidays. */
  readonly types?: readonly HolidayType[];
  /** Holidays, own days among them, on which the person works all the same. */
  readonly worked?: readonly PlainDate[];
  /** The region's holidays as plain dates, resolved where a person edits or opens the roster. */
  readonly dates?: readonly HolidayDate[];
  /** Days off by hand or from a calendar, whatever the region; kept when it changes. */
  readonly own?: readonly HolidayDate[];
  /** Through which date `dates` was resolved. */
  readonly until?: PlainDate;
}

/** One whole day. */
export interface HolidayDate {
  readonly date: PlainDate;
  /** May be empty for an own day: pages say that it is a day off. */
  readonly name: string;
  /** Stands on the moon and may move by a day. */
  readonly expected?: boolean;
}

/** How long an answer may take, in the answerer's own working time. */
export type Norm = { readonly workingDays: number } | { readonly workingHours: number };
export type Norms = { readonly [key in 'default' | 'gmail' | 'google-docs' | 'slack']?: Norm };

export interface Person {
  readonly id: string;
  readonly updated: Timestamp;
  /** Set on a removed record, which stays as a marker so that an older file cannot bring it back. */
  readonly deleted?: Timestamp;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly groups?: readonly string[];
  readonly identities?: readonly Identity[];
  /** Accounts of namesakes: you said that they are somebody else. */
  readonly notIdentities?: readonly Identity[];
  /** IANA id as typed; aliases are kept. */
  readonly zone?: string;
  readonly zoneConfirmed?: PlainDate;
  /** False: nobody asks whether the zone still holds. */
  readonly zoneAsk?: boolean;
  readonly stays?: readonly Stay[];
  readonly workWeek?: WorkWeek;
  readonly cycle?: Cycle;
  readonly spans?: readonly Span[];
  readonly days?: { readonly [date: PlainDate]: readonly Interval[] };
  readonly absences?: readonly Absence[];
  readonly holidays?: Holidays;
  readonly norms?: Norms;
  readonly outOfHours?: 'fine' | 'prefer-later';
  /** Id of the teammate who covers. */
  readonly cover?: string;
  readonly whenUrgent?: string;
  readonly howToAsk?: string;
  /** Yours alone; leaves only in a backup. */
  readonly mine?: { readonly note?: string };
}

/** Id of your own record, which has the same shape as a teammate's. */
export const ME = 'me';

/**
 * What one spot of a host page says about a person. `name` is the display name as shown.
 * `matchByName` is set where the address is known to be a robot's that speaks for a person
 * (comments-noreply@docs.google.com).
 */
export interface PersonRef {
  readonly email?: string;
  readonly slack?: { readonly team: string; readonly user: string };
  readonly google?: string;
  readonly name?: string;
}
