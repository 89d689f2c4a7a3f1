import type { ComponentChildren } from 'preact';

interface Props {
  readonly goTo: (page: string) => void;
  readonly children: ComponentChildren;
}

const PAGE = 'options.html#/roster';

/** A real link to the roster, so that it can be opened in a window, too. */
export function RosterLink({ goTo, children }: Props) {
  return (
    <a
      class="mw-link"
      href={PAGE}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(PAGE);
      }}
    >
      {children}
    </a>
  );
}
