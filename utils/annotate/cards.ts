import type { CardHost } from '../../components/card/host';
import type { CardActions, CardContent } from '../../components/card/types';
import { markRect } from '../../components/mark/mark';
import type { Target } from '../domain/reminder-types';
import type { Display } from '../protocol/messages';
import { translate } from '../platform/i18n';
import { userClock } from '../platform/locale';
import type { Surface } from '../surfaces/types';
import { send } from '../protocol/client';
import { askForCard, createDrafts } from './card-actions';
import type { CardScript } from './shared';
import { loadCard } from './scripts';
import type { Subject } from './commands';
import { beyondColour, groundAt } from './dark';
import { guarded, later, type Lifetime } from './lifetime';
import { dialogsOf, takeAway } from './dialogs';
import { doubtOf, type Named } from './doubt';
import type { DrawnMark } from './marks';
import { askedIn } from './own-message';

/** Rest on a mark before its card opens, and grace after leaving both. Milliseconds. */
const REST = 250;
const GRACE = 300;

type Answer = NonNullable<Awaited<ReturnType<typeof askForCard>>>;

interface Open {
  readonly host: CardHost;
  readonly mark: DrawnMark | undefined;
  /** The name that it was opened on, where no mark stands. */
  readonly named: Named | undefined;
  readonly person: string | undefined;
  readonly target: Target | null;
  /** All messages that are promised here: none, the target, or several ticked ones. */
  readonly targets: readonly Target[];
  readonly content: CardContent;
  /** They remember what was promised together, so there is one set for each card. */
  readonly actions: CardActions;
  /** When the message was sent, where it is mine; whether a command asks to wait for an answer. */
  readonly asked: { readonly askedAt?: number; readonly waits?: boolean };
  readonly display: Display;
  /** What had the focus before the card took it. */
  readonly before: Element | null;
}

export interface Cards {
  /** The pointer rests on a mark or a name, on the card (true), or elsewhere (undefined). */
  over(what: DrawnMark | Named | true | undefined): void;
  /** By click or command: opens at once and takes the focus. */
  open(subject: Subject): void;
  /** The root of the open card when a node belongs to it. */
  rootOf(node: EventTarget | null): ShadowRoot | null;
  isOpen(): boolean;
  /** Closes a card whose mark and message are no longer in the page; a rebuilt header keeps it. */
  closeLost(): void;
  close(): unknown;
  /** Draws the open card again: a minute went by. */
  tick(): void;
  /** The page moved or changed under the card: closes it, unless somebody is at work in it. */
  moved(): void;
}

/** The one card of the page: when it opens, when it closes, and what it remembers. */
export function createCards(life: Lifetime, document: Document, surface: Surface): Cards {
  const drafts = createDrafts();
  let open: Open | null = null;
  let awaited: object | null = null;
  let resting: DrawnMark | Named | null = null;
  let stopClosing: (() => void) | null = null;
  const dialogs = dialogsOf(life);

  const keep = () => {
    stopClosing?.();
    stopClosing = null;
  };
  const isPinned = () => open !== null && open.host.root.activeElement !== null;

  const close = () => {
    keep();
    awaited = null;
    resting = null;
    const closing = open;
    open = null;
    if (closing) takeAway(closing.host, dialogs, closing.before);
  };
  // Unsaved changes are asked about, unless something else is wanted over the page.
  const own = {
    isOpen: () => open !== null,
    close: (at?: 'once') => (at || !open?.host.holds()) && close(),
  };
  dialogs.add(own);

  const draw = () => {
    if (!open) return;
    const { host, person, target, targets, content, actions, asked, display } = open;
    const dir = translate('textDirection') === 'rtl' ? 'rtl' : 'ltr';
    host.draw({
      content,
      target,
      count: targets.length,
      ...asked,
      now: Date.now(),
      wording: { t: translate, clock: userClock(display.clock) },
      lang: translate('languageTag'),
      dir,
      draft: drafts.of(person, targets),
      actions,
      onDraft: (draft) => {
        drafts.keep(person, targets, draft);
        draw();
      },
    });
  };

  const show = (subject: Subject, answer: Answer, script: CardScript, focus: boolean) => {
    // A panel that is read is not closed by a pointer that passes over a mark.
    if (!focus && dialogs.isOtherOpen(own)) return;
    close();
    dialogs.closeOthers(own);
    const { content, display } = answer;
    const { element, mark, named, target } = subject;
    const standing = mark && isStanding(mark) ? mark.mark : null;
    const around = standing?.wrapper ?? element;
    const theme = display.theme === 'system' ? themeAt(surface, around) : display.theme;
    const anchor = standing ? markRect(standing) : around.getBoundingClientRect();
    const host = script.create(document, anchor, theme);
    const person = (mark ?? named)?.snapshot.id;
    const targets = subject.all ?? (target ? [target] : []);
    open = {
      host,
      mark,
      named,
      person,
      target,
      targets,
      content,
      actions: script.actionsFor(send, targets, content, close),
      asked: { ...askedIn(surface, document, target), ...(subject.waits ? { waits: true } : {}) },
      display,
      before: document.activeElement,
    };
    draw();
    dialogs.changed();
    if (focus)
      host.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  };

  /** Asks at once; shows when `ready` is over too and nothing else was wanted meanwhile. */
  const prepare = (subject: Subject, ready: Promise<unknown>, focus: boolean) => {
    const token = {};
    awaited = token;
    const { mark, target } = subject;
    // Of whom the card speaks, which may be another than who wrote what a command is about.
    const at = mark?.spot.anchor ?? subject.named?.anchor ?? subject.element;
    const several = subject.all !== undefined;
    const named = mark ? { ref: mark.spot.ref, snapshot: mark.snapshot } : subject.named;
    const loaded = loadCard();
    const asked = loaded.then(({ readers }) => {
      const stamps = readers[surface.id].stampsAt?.(at) ?? [];
      return askForCard(named?.snapshot.id, target, { several, stamps, ref: named?.ref });
    });
    // The page's own card of a person opens meanwhile, and shows its clock.
    const doubted = ready.then(() => doubtOf(surface, document, named));
    Promise.all([asked, loaded, doubted]).then(
      guarded(life, ([answer, script, doubt]) => {
        if (awaited !== token) return;
        awaited = null;
        if (!answer) return;
        const content = doubt ? { ...answer.content, doubt } : answer.content;
        show(subject, { ...answer, content }, script, focus);
      }),
      guarded(life, () => (awaited === token ? (awaited = null) : undefined)),
    );
  };

  const rest = (what: DrawnMark | Named) => {
    if (resting === what || dialogs.isOtherOpen(own)) return;
    resting = what;
    const mark = 'mark' in what ? what : undefined;
    const named = 'mark' in what ? undefined : what;
    const element = 'mark' in what ? what.spot.anchor : what.anchor;
    const subject = { element, mark, named, target: surface.targetAt(element, document.URL) };
    const ready = new Promise<void>((resolve) => later(life, REST, resolve));
    prepare(subject, ready, false);
  };

  const leave = () => {
    if (resting && awaited) awaited = null;
    resting = null;
    if (!open || stopClosing || isPinned()) return;
    stopClosing = later(life, GRACE, () => {
      stopClosing = null;
      if (!isPinned()) own.close();
    });
  };

  life.signal.addEventListener('abort', close, { once: true });

  return {
    over(what) {
      if (what === undefined) leave();
      else if (what === true || what === open?.mark || what === open?.named) keep();
      else if (!isPinned()) rest(what);
    },
    open: (subject) => prepare(subject, Promise.resolve(), true),
    rootOf(node) {
      const ours = open !== null && (node === open.host.host || node === open.host.wrapper);
      return ours && open ? open.host.root : null;
    },
    ...own,
    tick: draw,
    closeLost: () => {
      if (open?.named?.anchor.isConnected === false && !isPinned()) close();
      if (!open?.mark || isStanding(open.mark)) return;
      // Who says that the account is somebody else's takes the mark away, and may take that back; and
      // nobody is interrupted while they type.
      if (isPinned() && (open.content.learn || open.host.isEditing())) return;
      if (!open.target || !surface.find(document, open.target.place)) close();
    },
    moved: () => {
      if (open && !isPinned()) own.close();
    },
  };
}

function isStanding({ mark, gone }: DrawnMark): boolean {
  return !gone && mark.wrapper.isConnected;
}

/** The card follows the page it stands in, not the system: a light page gets a light card. */
export function themeAt(surface: Surface, element: Element): 'light' | 'dark' {
  const around = element.parentElement ?? element;
  const isDark = surface.isDark?.(around) === true || groundAt(beyondColour(around)).dark;
  return isDark ? 'dark' : 'light';
}
