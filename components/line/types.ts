import type { Ask, AskOffer, DeadlineFacts } from '../../utils/domain/ask-types';
import type { Result } from '../../utils/domain/result';
import type { SendTimes } from '../../utils/domain/send-time';
import type { LinePerson } from '../../utils/protocol/messages';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import type { Wording } from '../ui/translate';

/** Asking with a deadline, from a draft. */
export interface LineAsking {
  /** What this draft asks for already. */
  readonly already: Ask | null;
  /** Deadlines worth offering. */
  offers(): Promise<readonly AskOffer[]>;
  /** What a deadline of my own means for them; null for what is no date and time. */
  deadline(by: DeadlineFacts['by']): Promise<DeadlineFacts | null>;
  /**
   * Keeps what the draft asks for.
   *
   * @param by Null: no date.
   * @param text Put where the cursor was in the draft; where that fails, nothing is kept.
   */
  keep(by: DeadlineFacts['by'] | null, text: string | null): Promise<Result<Ask>>;
  /** Called with what was kept. */
  kept(ask: Ask): void;
  /** Waits no longer for what the draft asks. */
  takeBack(): void;
}

export interface LineDetailsProps {
  /** What the line says of those addressed; empty where it says nothing of them now. */
  readonly text: string;
  readonly people: readonly LinePerson[];
  readonly viewer: Snapshot;
  readonly times: SendTimes | null;
  /** How the host's dialog for sending later takes a moment; absent: it has none. */
  readonly sendsLater?: 'fields' | 'moment' | undefined;
  /** How many more are addressed of whom nothing is known. */
  readonly strangers: number;
  /** In what of the page the line can be switched off by itself. */
  readonly here: 'conversation' | 'document' | null;
  /** Absent: nothing leads back to the draft. */
  readonly asking?: LineAsking | undefined;
  readonly site: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly wording: Wording;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly actions: {
    /** @returns Whether it is in the clipboard. */
    copy(text: string): Promise<boolean>;
    off(where: 'conversation' | 'site'): void;
    close(): void;
  };
}
