import type { PlainDate, WallTime } from './person';

/** A moment of one's own as it was said, before a zone is put to it. */
export type Wish =
  /** `theirs`: on the clock of the teammate it is about; else on mine. */
  | {
      readonly kind: 'wall';
      readonly date: PlainDate;
      readonly time: WallTime;
      readonly theirs: boolean;
    }
  /** Counted from now ("in 45 minutes"), or in a zone that was named ("9:00 CET"); epoch milliseconds. */
  | { readonly kind: 'at'; readonly at: number };
