import type { ComponentChildren } from 'preact';

import { type Wording, WordingProvider } from '../ui/translate';
import { dialogKeys } from './keys';

interface Props {
  /** Id of what names it. */
  readonly title: string;
  readonly wording: Wording;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly close: () => void;
  /** Keys that every dialog answers are left out. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/** What everything of ours that opens over a page stands in: card, panel, and what a line knows more. */
export function Dialog({ title, wording, lang, dir, close, onKey, children }: Props) {
  return (
    <WordingProvider value={wording}>
      {/* Escape, Tab and arrows belong to the dialog, wherever in it the focus is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="dialog"
        class="card"
        aria-labelledby={title}
        tabIndex={-1}
        lang={lang}
        dir={dir}
        onKeyDown={(event) => dialogKeys(event, close) || onKey?.(event)}
      >
        {children}
      </div>
    </WordingProvider>
  );
}
