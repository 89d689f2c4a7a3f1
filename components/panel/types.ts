import type { PanelModel } from '../../utils/protocol/messages';
import type { Wording } from '../ui/translate';

/** One name on the page, at the index that `PanelModel` means by it. */
export interface PanelRef {
  readonly name: string;
  /** Has the document before them now. */
  readonly here: boolean;
  /** A comment of theirs, or one assigned to them, is in view and can be led to. */
  readonly shown: boolean;
}

export interface PanelProps {
  readonly content: Omit<PanelModel, 'display'>;
  readonly refs: readonly PanelRef[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly wording: Wording;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly actions: {
    /** Leads to the first comment of one of these refs. */
    show(refs: readonly number[]): void;
    close(): void;
  };
}
