import type { DueRule, Reminder, Target } from '../../utils/domain/reminder-types';
import type { Result } from '../../utils/domain/result';
import type { CardModel } from '../../utils/protocol/messages';
import type { Wording } from '../ui/translate';

/** What is known of the teammate. */
export type CardPerson = CardModel['person'];

/** Answer of the background, for a teammate or, without `person`, for a message of a stranger. */
export type CardContent = Omit<CardModel, 'display' | 'person'> & {
  readonly person?: CardPerson;
};

/** What was typed and not yet kept; lives as long as the page. */
export interface Draft {
  readonly note: string;
  /** Value of the date and time field, "2026-11-24T09:00", or empty. */
  readonly when: string;
}

/** Each rejects when the extension is no longer there. */
export interface CardActions {
  remind(rule: DueRule, note: string): Promise<Result<Reminder>>;
  change(existing: Reminder, rule: DueRule, note: string): Promise<Result<Reminder>>;
  done(existing: Reminder): Promise<Result<Reminder>>;
  /** Puts back what was there before; null: nothing was. */
  undo(now: Reminder, before: Reminder | null): Promise<Result<Reminder>>;
  /** Whether the account of `content.learn` is theirs; null takes the answer back. */
  learn(theirs: boolean | null): Promise<Result<null>>;
  close(): void;
}

export interface CardProps {
  readonly content: CardContent;
  /** Null where the page does not say which message this is. */
  readonly target: Target | null;
  /** How many messages are promised here at once: 0, 1, or several that are ticked. */
  readonly count: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly wording: Wording;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly actions: CardActions;
}
