/** What a line knows more: who is addressed, when to have the message sent, where to be silent. */
import { toClipboard } from '../../components/card/clipboard';
import type { LineDetailsHost } from '../../components/line/host';
import { sendTimes } from '../domain/send-time';
import type { Telling } from '../domain/sentences';
import type { LineModel } from '../protocol/messages';
import { SITES } from '../surfaces/sites';
import type { LineReaders } from '../surfaces/reader-types';
import type { Subject } from './commands';
import { takeAway } from './dialogs';
import type { Receiver } from './guard';
import { guarded } from './lifetime';
import type { LineTools } from './line-session';

/** The line that it is opened at. */
interface Said {
  readonly text: string;
  readonly model: LineModel;
  readonly theme: 'light' | 'dark';
  /** In which one writes: it has the focus back when the dialog closes. */
  readonly field: Element;
  readonly anchor: DOMRect;
  /** What an answer could be waited for in; null where nothing leads back to it. */
  readonly subject: Subject | null;
}

/** What sentences need. */
export function tellingOf({ viewer, display }: LineModel, { clock, t }: LineTools): Telling {
  return { now: Date.now(), viewer, clock: clock(display), t };
}

export function createLineDialog(tools: LineTools, { sendsLater }: LineReaders) {
  const { life, document, surface, t, dialogs } = tools;
  let open: LineDetailsHost | null = null;
  let before: Element | null = null;

  const close = () => {
    const closing = open;
    open = null;
    if (closing) takeAway(closing, dialogs, before);
  };
  const own = { isOpen: () => open !== null, close };
  dialogs.add(own);

  const show = (host: LineDetailsHost, { text, model, subject }: Said, changed: () => void) => {
    const { people, viewer } = model;
    const { now, clock } = tellingOf(model, tools);
    const here = surface.conversation?.(document, document.URL) ?? null;
    host.draw({
      text,
      people,
      viewer,
      times: sendTimes(
        people.map(({ snapshot }) => snapshot),
        viewer,
        now,
      ),
      sendsLater,
      conversation: here !== null,
      site: SITES.find(({ id }) => id === surface.id)?.name ?? '',
      now,
      wording: { t, clock },
      lang: t('languageTag'),
      dir: t('textDirection') === 'rtl' ? 'rtl' : 'ltr',
      actions: {
        copy: toClipboard,
        close,
        wait: subject
          ? () => {
              close();
              tools.openCard(subject);
            }
          : undefined,
        off(where) {
          close();
          const quiet = where === 'conversation' && here ? { conversation: here } : {};
          tools.off(quiet).then(guarded(life, changed), () => undefined);
        },
      },
    });
  };

  return {
    ...own,
    /** @param changed Called when the line was switched off somewhere. */
    open(said: Said, changed: () => void): void {
      tools.loadCard().then(
        guarded(life, ({ createLineDetails }) => {
          dialogs.closeOthers(own);
          close();
          open = createLineDetails(document, said.anchor, said.theme);
          before = said.field;
          show(open, said, changed);
          dialogs.changed();
          open.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
        }),
        () => undefined,
      );
    },
    receiver: (target: EventTarget | null): Receiver | null =>
      open && (target === open.host || target === open.wrapper) ? { root: open.root } : null,
  };
}
