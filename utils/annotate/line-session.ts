/** Lines at messages that are being written. A script of its own, for pages where somebody writes. */
import { createLine, type LineView } from '../../components/line/view';
import { isRightToLeft } from '../../components/mark/mark';
import type { Clock } from '../domain/format-time';
import { composerLine } from '../domain/line';
import type { PersonRef } from '../domain/person';
import type { Translate } from '../domain/translate';
import type { Display, LineModel, LineOff } from '../protocol/messages';
import type { Composer, LineReaders } from '../surfaces/reader-types';
import type { Surface } from '../surfaces/types';
import type { Subject } from './commands';
import type { Dialogs } from './dialogs';
import type { Receiver } from './guard';
import { guarded, later, type Lifetime } from './lifetime';
import { insertAt, isInPlace } from './place-mark';
import { createLineDialog, tellingOf } from './line-dialog';
import { placeLine } from './line-place';
import type { CardScript } from './shared';

/** Between looks at whom a message is for. Nothing of a draft is observed, and no key is heard. Milliseconds. */
const LOOK = 1000;

/** What the content script brings: this script has no way to the background of its own. */
export interface LineTools {
  readonly life: Lifetime;
  readonly document: Document;
  readonly surface: Surface;
  readonly t: Translate;
  ask(refs: readonly PersonRef[]): Promise<LineModel>;
  off(where: Omit<LineOff, 'site'>): Promise<unknown>;
  clock(display: Display): Clock;
  theme(element: Element, display: Display): 'light' | 'dark';
  /** What is open over the page; one at a time. */
  readonly dialogs: Dialogs;
  loadCard(): Promise<CardScript>;
  openCard(subject: Subject): void;
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

  const textFor = ({ model, field }: Draft): string | null => {
    if (!model?.enabled || model.people.length === 0) return null;
    const here = model.quiet.length > 0 ? surface.conversation?.(document, document.URL) : null;
    if (here && model.quiet.includes(here.key)) return null;
    if (readers.hostNotice?.(field) === true) return null;
    return composerLine(model.people, tellingOf(model, tools), model.strangers)?.text ?? null;
  };

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
    tools.ask(refs).then(
      guarded(life, (model: LineModel) => {
        if (draft.refs !== asked || !drafts.has(draft.composer.box)) return;
        draft.model = model;
        draw(draft);
      }),
      () => (draft.refs = ''),
    );
  };

  const lookAt = (draft: Draft) => {
    const { box } = draft.composer;
    if (!box.isConnected) {
      take(draft);
      drafts.delete(box);
      return;
    }
    // Hosts make the field anew while one writes.
    if (!draft.field.isConnected) draft.field = box.querySelector(surface.writing ?? '') ?? box;
    if (JSON.stringify(readers.addressed(draft.field)) === draft.refs) draw(draft);
    else ask(draft);
  };

  const look = () => {
    looking = drafts.size > 0;
    if (!looking) return;
    later(life, LOOK, look);
    if (!document.hidden) for (const draft of drafts.values()) lookAt(draft);
  };

  /** What the draft asks, of whom: in the conversation that it answers in. */
  const subjectOf = ({ composer, field }: Draft, model: LineModel): Subject | null => {
    const { box } = composer;
    const open = composer.answers ? surface.currentTarget(document, document.URL) : null;
    const target = surface.targetAt(box, document.URL) ?? open;
    const people = readers.addressed(field);
    const [ref] = people;
    if (!target || !ref) return null;
    const [one, second] = model.people;
    const named = one && !second ? { anchor: box, ref, snapshot: one.snapshot } : undefined;
    return { element: box, target: { ...target, people }, mark: undefined, named, waits: true };
  };

  const openFor = (draft: Draft) => {
    const { model, view, composer, field } = draft;
    const text = textFor(draft);
    if (!model || !view || text === null) return;
    const theme = tools.theme(composer.box, model.display);
    const said = {
      text,
      model,
      theme,
      field,
      anchor: view.rect(),
      subject: subjectOf(draft, model),
    };
    dialog.open(said, () => drafts.forEach(ask));
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
    refresh: () => drafts.forEach(ask),
  };
}
