import type {
  Ask,
  AskAbout,
  AskAction,
  DeadlineFacts,
  MadeAsk,
} from '../../utils/domain/ask-types';
import type { FactsModel, MainFacts } from '../../utils/domain/main-facts';
import type { DueRule, Reminder, Target } from '../../utils/domain/reminder-types';
import type { Result } from '../../utils/domain/result';
import type { ZoneDoubtAnswer } from '../../utils/domain/zone-doubt';
import type { ZonePlace } from '../../utils/domain/zone-places';
import type { CardModel, LearnAnswer } from '../../utils/protocol/messages';
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

/** What can be done about an answer that I wait for. */
export interface AskCardActions {
  /** @param by Null: no date. @param askedAt When my message was sent, where the page says so. */
  ask(
    by: DeadlineFacts['by'] | null,
    note: string,
    askedAt: number | undefined,
  ): Promise<Result<MadeAsk>>;
  actOnAsk(ask: Ask, action: AskAction): Promise<Result<Ask>>;
  askDeadline(about: AskAbout, by: DeadlineFacts['by']): Promise<DeadlineFacts | null>;
  /** @returns Whether it is in the clipboard. */
  copy(text: string): Promise<boolean>;
}

/** What can be changed about the teammate without leaving the page. */
export interface FactActions {
  /** What a form of them begins with. */
  facts(): Promise<Result<FactsModel>>;
  /** Stores what differs; with the card as it is then. Problems carry the field in `at`. */
  saveFacts(base: MainFacts, facts: MainFacts): Promise<Result<CardContent>>;
  /** As it was before the last change. */
  undoFacts(): Promise<Result<CardContent>>;
  zones(query: string): Promise<readonly ZonePlace[]>;
}

/** Each rejects when the extension is no longer there. */
export interface CardActions extends AskCardActions, FactActions {
  remind(rule: DueRule, note: string): Promise<Result<Reminder>>;
  change(existing: Reminder, rule: DueRule, note: string): Promise<Result<Reminder>>;
  done(existing: Reminder): Promise<Result<Reminder>>;
  /** Puts back what was there before; null: nothing was. */
  undo(now: Reminder, before: Reminder | null): Promise<Result<Reminder>>;
  /** Whether the account of `content.learn` is theirs. */
  learn(theirs: LearnAnswer): Promise<Result<null>>;
  /** Where they are, after the question of `content.doubt`. */
  place(answer: ZoneDoubtAnswer): Promise<Result<null>>;
  close(): void;
}

export interface CardProps {
  readonly content: CardContent;
  /** Null where the page does not say which message this is. */
  readonly target: Target | null;
  /** How many messages are promised here at once: 0, 1, or several that are ticked. */
  readonly count: number;
  /** When the message was sent, where it is mine: then an answer is waited for. */
  readonly askedAt?: number;
  /** By the command that asks for it. */
  readonly waits?: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly wording: Wording;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly actions: CardActions;
}
