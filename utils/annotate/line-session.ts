/** Lines at messages that are being written. A script of its own, for pages where somebody writes. */
import type { Send } from '../../components/card/actions';
import { keptText } from '../../components/line/kept-text';
import { createLine, type LineView } from '../../components/line/view';
import { isRightToLeft } from '../../components/mark/mark';
import type { Ask } from '../domain/ask-types';
import type { Clock } from '../domain/format-time';
import { composerLine } from '../domain/line';
import type { Translate } from '../domain/translate';
import type { Display, LineModel } from '../protocol/messages';
import type { Composer, LineReaders } from '../surfaces/reader-types';
import type { Surface } from '../surfaces/types';
import type { Dialogs } from './dialogs';
import type { Receiver } from './guard';
import { guarded, later, type Lifetime } from './lifetime';
import { insertAt, isInPlace } from './place-mark';
import { askingOf } from './line-asking';
import { createLineDialog, tellingOf } from './line-dialog';
import { placeLine } from './line-place';
import { isEmpty } from './line-write';
import type { CardScript } from './shared';

/** Between looks at whom a message is for. Nothing of a draft is observed, and no key is heard. Milliseconds. */
const LOOK = 1000;
/** What was kept is said for so long, then what matters of those addressed again. Milliseconds. */
const SAID = 8000;

/** What the content script brings: this script has no way to the background of its own. */
export interface LineTools {
  readonly life: Lifetime;
  readonly document: Document;
  readonly surface: Surface;
  readonly t: Translate;
  readonly send: Send;
  clock(display: Display): Clock;
  theme(element: Element, display: Display): 'light' | 'dark';
  /** What is open over the page; one at a time. */
  readonly dialogs: Dialogs;
  loadCard(): Promise<CardScript>;
}

export interface Lines {
  /** A field in which a message is written has the focus. */
  entered(field: Element): void;
  /** For an event aimed at a line or its dialog. */
  receiver(target: EventTarget | null): Receiver | null;
  isOpen(): boolean;
  close(): void;
  /** The roster, the settings or the minute changed. */
  refresh(): void;
}

/** One message that is being written. */
interface Draft {
  readonly composer: Composer;
  field: Element;
  view: LineView | null;
  /** Whom it is for, as last asked. */
  refs: string;
  model: LineModel | null;
  /** Text and theme, as they were drawn last. */
  drawn: string;
  /** What it asks for, and the sentence that says so for a while; until when, epoch milliseconds. */
  asked: Ask | null;
  wrote: boolean;
  said: { readonly text: string; readonly until: number } | null;
}

export function createLines(tools: LineTools, readers: LineReaders): Lines {
  const { life, document, surface, t } = tools;
  const drafts = new Map<Element, Draft>();
  const dialog = createLineDialog(tools, readers);
  let looking = false;

  const take = (draft: Draft) => {
    draft.view?.wrapper.remove();
    draft.view = null;
    draft.drawn = '';
  };

  const textFor = ({ model, field, said }: Draft): string | null => {
    if (!model?.enabled || model.people.length === 0) return null;
    const here = model.quiet.length > 0 ? readers.conversation(field, document.URL, surface) : null;
    if (here && model.quiet.includes(here.key)) return null;
    if (said && Date.now() < said.until) return said.text;
    return readers.hostNotice?.(field) === true ? null : sentenceOf(model);
  };

  /** What matters of those addressed. */
  const sentenceOf = (model: LineModel) =>
    composerLine(model.people, tellingOf(model, tools), model.strangers)?.text ?? null;

  const draw = (draft: Draft) => {
    const text = textFor(draft);
    const { model, composer } = draft;
    if (text === null || !model) {
      take(draft);
      return;
    }
    const view = draft.view ?? createLine(document, () => openFor(draft));
    draft.view = view;
    if (!isInPlace(view.wrapper, composer.insert)) {
      insertAt(view.wrapper, composer.insert);
      draft.drawn = '';
    }
    const theme = tools.theme(composer.box, model.display);
    const drawn = `${text} ${theme}`;
    if (drawn === draft.drawn) {
      placeLine(view, composer.edge);
      return;
    }
    draft.drawn = drawn;
    view.draw({
      text,
      more: t('lineMore'),
      lang: t('languageTag'),
      dir: isRightToLeft(composer.box) ? 'rtl' : 'ltr',
      dark: theme === 'dark',
      room: composer.edge.of.getBoundingClientRect().width,
    });
    placeLine(view, composer.edge);
  };

  const ask = (draft: Draft) => {
    const refs = readers.addressed(draft.field);
    draft.refs = JSON.stringify(refs);
    if (refs.length === 0) {
      draft.model = null;
      take(draft);
      return;
    }
    const asked = draft.refs;
    tools.send('cs→bg line', { site: surface.id, refs }).then(
      guarded(life, (model: LineModel) => {
        if (draft.refs !== asked || !drafts.has(draft.composer.box)) return;
        draft.model = model;
        draw(draft);
      }),
      () => (draft.refs = ''),
    );
  };

  /** Hosts go on with an empty field: what is written next asks something else. */
  const forgetSent = (draft: Draft) => {
    const wrote = !isEmpty(readers.textField(draft.composer.box));
    if (draft.wrote && !wrote) draft.asked = null;
    draft.wrote = wrote;
  };

  /** Kept views are hidden: of what stands there the page says nothing that is true now. */
  const isSeen = ({ composer: { box } }: Draft) => box.checkVisibility?.() !== false;
  const renew = (draft: Draft) => {
    if (isSeen(draft)) ask(draft);
    else draft.refs = '';
  };

  const lookAt = (draft: Draft) => {
    const { box } = draft.composer;
    if (!box.isConnected) {
      take(draft);
      drafts.delete(box);
      return;
    }
    if (!isSeen(draft)) return;
    // Hosts make the field anew while one writes.
    if (!draft.field.isConnected) draft.field = box.querySelector(surface.writing ?? '') ?? box;
    if (draft.asked) forgetSent(draft);
    if (JSON.stringify(readers.addressed(draft.field)) === draft.refs) draw(draft);
    else ask(draft);
  };

  const look = () => {
    looking = drafts.size > 0;
    if (!looking) return;
    later(life, LOOK, look);
    if (!document.hidden) for (const draft of drafts.values()) lookAt(draft);
  };

  /** What the draft asks for is kept, or no longer: the line says so. */
  const kept = (draft: Draft, asked: Ask | null) => {
    const { model } = draft;
    dialog.close();
    draft.asked = asked;
    draft.wrote = false;
    forgetSent(draft);
    const text = asked && model && keptText(asked, model.people, tellingOf(model, tools));
    draft.said = text ? { text, until: Date.now() + SAID } : null;
    draw(draft);
  };

  const openFor = (draft: Draft) => {
    const { model, view, composer, field, asked } = draft;
    if (!model || !view || textFor(draft) === null) return;
    const text = sentenceOf(model) ?? '';
    const { box } = composer;
    const theme = tools.theme(box, model.display);
    const clock = tools.clock(model.display);
    const asks = { box, field, people: model.people, already: asked };
    const heard = guarded(life, (now: Ask | null) => kept(draft, now));
    const asking = askingOf(tools, readers, asks, clock, heard);
    dialog.open({ text, model, theme, field, anchor: view.rect(), asking }, () =>
      drafts.forEach(renew),
    );
  };

  const end = () => {
    dialog.close();
    drafts.forEach(take);
  };
  life.signal.addEventListener('abort', end, { once: true });
  return {
    entered(field) {
      const composer = readers.composerAt(field);
      if (!composer) return;
      const known = drafts.get(composer.box);
      if (known) known.field = field;
      else {
        const draft: Draft = {
          composer,
          field,
          view: null,
          refs: '',
          model: null,
          drawn: '',
          asked: null,
          wrote: false,
          said: null,
        };
        drafts.set(composer.box, draft);
        ask(draft);
      }
      if (!looking) later(life, LOOK, look);
      looking = true;
    },
    isOpen: dialog.isOpen,
    close: dialog.close,
    receiver(target) {
      const inDialog = dialog.receiver(target);
      if (inDialog) return inDialog;
      for (const { view } of drafts.values()) {
        if (view && (target === view.host || target === view.wrapper)) return { root: view.root };
      }
      return null;
    },
    refresh: () => drafts.forEach(renew),
  };
}
