import { translate } from '../platform/i18n';
import { userClock } from '../platform/locale';
import { send } from '../protocol/client';
import type { Surface } from '../surfaces/types';
import { loadCard } from './scripts';
import { themeAt } from './cards';
import { dialogsOf, takeAway } from './dialogs';
import type { Receiver } from './guard';
import { guarded, type Lifetime } from './lifetime';
import { keepButton } from './panel-button';
import type { PanelSession, PanelTools } from './panel-session';
import type { Resolver } from './resolver';

/** Matches nobody: brings the settings of a page on which nobody is named. */
const NOBODY = {};

export interface Panel {
  /** For an event aimed at the button or the panel. */
  receiver(target: EventTarget | null): Receiver | null;
  isOpen(): boolean;
  close(): void;
  /** A minute went by, or the roster changed. */
  refresh(): void;
}

/** The panel of a page: its button, and what opens and closes it. */
export type StartPanel = (
  life: Lifetime,
  document: Document,
  surface: Surface,
  resolver: Resolver,
) => Panel;

export const startPanel: StartPanel = (life, document, surface, resolver) => {
  let open: PanelSession | null = null;
  /** What had the focus before the panel took it. */
  let before: Element | null = null;
  let awaited: object | null = null;
  const dialogs = dialogsOf(life);

  const bar = keepButton(life, document, surface, {
    wanted() {
      resolver.get(NOBODY);
      return resolver.page()?.enabled ?? false;
    },
    look: (wrapper) => ({
      label: translate('panelButton'),
      lang: translate('languageTag'),
      dark: themeAt(surface, wrapper) === 'dark',
      expanded: open !== null,
    }),
  });
  const { button, host, wrapper } = bar.entry;

  const close = () => {
    awaited = null;
    const closing = open;
    open = null;
    if (!closing) return;
    takeAway(closing.host, dialogs, before === host ? button : before);
    bar.redraw();
  };
  const own = { isOpen: () => open !== null, close };
  dialogs.add(own);
  // Before the first is open there is nothing that Escape could close.
  let isHeard = false;
  dialogs.listen((all) => {
    if (isHeard || all.length === 0) return;
    isHeard = true;
    loadCard().then(
      ({ hearEscapeInFrames }) => hearEscapeInFrames(life, document, dialogs),
      () => (isHeard = false),
    );
  });

  const tools: PanelTools = {
    document,
    surface,
    t: translate,
    ask: (named) => send('cs→bg panel', { named }),
    clock: ({ clock }) => userClock(clock),
    theme: ({ theme }) => (theme === 'system' ? themeAt(surface, wrapper) : theme),
    life,
    close,
  };
  const press = () => {
    if (open) {
      close();
      return;
    }
    const token = {};
    awaited = token;
    dialogs.closeOthers(own);
    const wanted = () => awaited === token && wrapper.isConnected && !life.signal.aborted;
    loadCard()
      .then(({ openPanel, readers }) =>
        openPanel(tools, readers[surface.id], wrapper.getBoundingClientRect(), wanted),
      )
      .then(
        guarded(life, (session) => {
          if (!session) return;
          dialogs.closeOthers(own);
          open = session;
          dialogs.changed();
          before = document.activeElement;
          bar.redraw();
          const dialog = session.host.root.querySelector<HTMLElement>('[role="dialog"]');
          dialog?.focus({ preventScroll: true });
        }),
        () => undefined,
      );
  };

  life.signal.addEventListener('abort', close, { once: true });
  return {
    receiver(target) {
      if (open && (target === open.host.host || target === open.host.wrapper))
        return { root: open.host.root };
      return target === host || target === wrapper ? { root: null, pressed: press } : null;
    },
    ...own,
    refresh() {
      bar.redraw();
      void open?.refresh();
    },
  };
};
