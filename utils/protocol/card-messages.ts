/** Messages about one teammate: their card, its form, and times that they wrote. */
import type { FactsModel, MainFacts } from '../domain/main-facts';
import type { Account, PersonRef } from '../domain/person';
import type { Stamp, Target } from '../domain/reminder-types';
import type { Result } from '../domain/result';
import type { SaidMoment, SaidTime, SentBetween, Written } from '../domain/said-time-types';
import type { SiteId } from '../domain/site';
import type { ZoneDoubt, ZoneDoubtAnswer } from '../domain/zone-doubt';
import type { ZonePlace } from '../domain/zone-places';
import type { CardModel, Display, LearnAnswer } from './shapes';

export interface CardMessages {
  'cs→bg card': {
    request: {
      person: string;
      target: Target | null;
      stamps?: readonly Stamp[];
      /** How the page names them, to see whether it says an account that nobody has. */
      ref?: PersonRef | undefined;
    };
    answer: CardModel | null;
  };
  /** Whether an account is theirs, by your word. */
  'cs→bg learn': {
    request: { person: string; account: Account; theirs: LearnAnswer };
    answer: Result<null>;
  };
  /** The page's own clock of a teammate, as it stands there ("7:51 PM local time"). */
  'cs→bg zone doubt': {
    request: { person: string; clock: string };
    answer: ZoneDoubt | null;
  };
  'cs→bg answer zone doubt': {
    request: { person: string; answer: ZoneDoubtAnswer };
    answer: Result<null>;
  };
  /** What the card's form of a teammate begins with; null when they are not on the roster any more. */
  'cs→bg facts': { request: { person: string }; answer: FactsModel | null };
  /** What differs from the `base` is put onto what is stored. Problems carry the field in `at`. */
  'cs→bg save facts': {
    request: { person: string; base: MainFacts; facts: MainFacts };
    answer: Result<null>;
  };
  'cs→bg undo facts': { request: { person: string }; answer: Result<null> };
  'cs→bg zones': { request: { query: string }; answer: readonly ZonePlace[] };
  /**
   * The writer's own clock when their message was sent, for two instants where that is not exact; now,
   * where it is not known. Null for strangers, and where times in messages are not told.
   */
  'cs→bg written': {
    request: { site: SiteId; ref: PersonRef; sent?: SentBetween | undefined };
    answer: { readonly from: Written; readonly until: Written } | null;
  };
  /** A time that they wrote, on both clocks. */
  'cs→bg said time': {
    request: { site: SiteId; ref: PersonRef; sent?: SentBetween | undefined; said: SaidTime };
    answer: { readonly moment: SaidMoment; readonly display: Display } | null;
  };
}
