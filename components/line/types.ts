import type { SendTimes } from '../../utils/domain/send-time';
import type { LinePerson } from '../../utils/protocol/messages';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import type { Wording } from '../ui/translate';

export interface LineDetailsProps {
  readonly text: string;
  readonly people: readonly LinePerson[];
  readonly viewer: Snapshot;
  readonly times: SendTimes | null;
  /** How the host's dialog for sending later takes a moment; absent: it has none. */
  readonly sendsLater?: 'fields' | 'moment' | undefined;
  /** The conversation in which the line can be switched off by itself. */
  readonly conversation: boolean;
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
    /** Keeps what is asked here, with a moment by which an answer is hoped for; absent: nothing leads back. */
    wait?: (() => void) | undefined;
    close(): void;
  };
}
