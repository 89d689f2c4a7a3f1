import type { ComponentChildren } from 'preact';

interface Props {
  readonly goTo: (page: string) => void;
  readonly children: ComponentChildren;
}

/** A real link to a page of ours, so that it can be opened in a window, too. */
export function OwnLink({ page, goTo, children }: Props & { readonly page: string }) {
  return (
    <a
      class="mw-link"
      href={page}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(page);
      }}
    >
      {children}
    </a>
  );
}

export function RosterLink(props: Props) {
  return <OwnLink {...props} page="options.html#/roster" />;
}
