/** What a line knows more: who is addressed, when to have the message sent, where to be silent. */
import { toClipboard } from '../../components/card/clipboard';
import type { LineDetailsHost } from '../../components/line/host';
import type { LineAsking, LineDetailsProps } from '../../components/line/types';
import { sendTimes } from '../domain/send-time';
import type { Telling } from '../domain/sentences';
import type { LineModel } from '../protocol/messages';
import { SITES } from '../surfaces/sites';
import type { LineReaders } from '../surfaces/reader-types';
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
  readonly asking: LineAsking | undefined;
}

/** What sentences need. */
export function tellingOf({ viewer, display }: LineModel, { clock, t }: LineTools): Telling {
  return { now: Date.now(), viewer, clock: clock(display), t };
}

export function createLineDialog(tools: LineTools, readers: LineReaders) {
  const { life, document, surface, t, dialogs, send } = tools;
  let open: LineDetailsHost | null = null;
  let before: Element | null = null;

  const close = () => {
    const closing = open;
    open = null;
    if (closing) takeAway(closing, dialogs, before);
  };
  const own = { isOpen: () => open !== null, close };
  dialogs.add(own);

  const propsOf = ({ text, model, field, asking }: Said, changed: () => void): LineDetailsProps => {
    const { people, strangers, viewer } = model;
    const { now, clock } = tellingOf(model, tools);
    const here = readers.conversation(field, document.URL, surface);
    const snapshots = people.map(({ snapshot }) => snapshot);
    const site = surface.id;
    return {
      text,
      people,
      strangers,
      viewer,
      times: sendTimes(snapshots, viewer, now),
      sendsLater: readers.sendsLater,
      here: here && (site === 'google-docs' ? 'document' : 'conversation'),
      site: SITES.find(({ id }) => id === site)?.name ?? '',
      asking,
      now,
      wording: { t, clock },
      lang: t('languageTag'),
      dir: t('textDirection') === 'rtl' ? 'rtl' : 'ltr',
      actions: {
        copy: toClipboard,
        close,
        off(where) {
          close();
          const quiet = where === 'conversation' && here ? { conversation: here } : {};
          send('cs→bg line off', { site, ...quiet }).then(guarded(life, changed), () => undefined);
        },
      },
    };
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
          open.draw(propsOf(said, changed));
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
