import { useRef, useState } from 'preact/hooks';

import { isOpenAsk, isQuestion } from '../../utils/domain/ask-state';
import type { Ask, AskAction } from '../../utils/domain/ask-types';
import type { Telling } from '../../utils/domain/sentences';
import { NoteEditor } from '../reminders/note-editor';
import type { Understand } from '../reminders/understand';
import { onEscape } from '../ui/arrow-keys';
import { AskActions, type AskPanel } from './ask-actions';
import { askedText, leftText, askShortText, askTitle, askWhenText, questionText } from './ask-text';
import { ByWhen } from './by-when';
import type { AskPorts } from './ports';

/** The same for all asks of a page. */
export interface AskContext {
  readonly telling: Telling;
  readonly ports: Pick<AskPorts, 'askOffers' | 'askDeadline'>;
  /** What a moment in words means; without it there is no field for one. */
  readonly understand?: Understand | undefined;
  /** Who is to answer, where, and how far from UTC they are at the deadline, where it is known. */
  readonly tellAsk: (ask: Ask) => {
    readonly people: string;
    readonly first: string;
    readonly siteName: string;
    readonly theirs?: number;
    /** How much of their working time lies before the deadline, milliseconds. */
    readonly left?: number;
  };
  readonly onActOnAsk: (ask: Ask, action: AskAction) => void;
  readonly onOpenAsk: (ask: Ask) => void;
  readonly onCopy: (text: string) => void;
}

interface Props extends AskContext {
  readonly ask: Ask;
  /** The popup's form: only what is done most. */
  readonly compact?: boolean;
}

/** What I wait for, and where the answer can be expected, whether it came: yes, not yet, drop. */
export function AskItem(props: Props) {
  const { ask, telling, compact = false } = props;
  const { first } = props.tellAsk(ask);
  const [panel, show] = useState<AskPanel>(null);
  const date = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLButtonElement>(null);
  const close = () => {
    show(null);
    (panel === 'note' ? note : date).current?.focus();
  };
  const edit = (change: Omit<Extract<AskAction, { kind: 'edit' }>, 'kind'>) => {
    close();
    props.onActOnAsk(ask, { kind: 'edit', ...change });
  };
  return (
    <article
      class="mw-reminder"
      aria-label={askTitle(ask, telling)}
      onKeyDown={panel === null ? undefined : onEscape(close)}
    >
      <Head {...props} />
      {panel !== 'note' && ask.note && <p class="mw-reminder-note">{ask.note}</p>}
      <AskActions
        {...{ ask, telling, compact, panel, show }}
        openers={{ date, note }}
        onAct={(action) => props.onActOnAsk(ask, action)}
        onOpen={() => props.onOpenAsk(ask)}
      />
      {panel === 'date' && (
        <ByWhen
          {...props}
          about={{ people: ask.people, site: ask.place.site }}
          name={first}
          onClose={close}
          onChoose={(by) => edit({ by })}
        />
      )}
      {panel === 'note' && (
        <NoteEditor
          note={ask.note ?? ''}
          onType={() => undefined}
          onSave={(text) => edit({ note: text })}
          onCancel={close}
        />
      )}
    </article>
  );
}

function Head({ ask, telling, compact = false, tellAsk, onOpenAsk }: Props) {
  const { people, first, siteName, theirs, left } = tellAsk(ask);
  // The question says it.
  const short = compact ? askShortText(ask, first, telling, theirs) : askedText(ask, telling);
  const beside = isQuestion(ask) ? '' : short;
  return (
    <div class="mw-reminder-head">
      <h3 class="mw-reminder-title">
        <button type="button" class="mw-reminder-link" data-item onClick={() => onOpenAsk(ask)}>
          {askTitle(ask, telling)}
        </button>
      </h3>
      <p class="mw-reminder-about mw-secondary">
        {[people, siteName, beside].filter((text) => text !== '').join(' · ')}
      </p>
      {isQuestion(ask) && (
        <p class="mw-reminder-when mw-reminder-waiting">{questionText(ask, first, telling)}</p>
      )}
      {!compact && !(isQuestion(ask) && ask.byAt === undefined) && (
        <p class="mw-reminder-when">{askWhenText(ask, first, telling, theirs)}</p>
      )}
      {left !== undefined && isOpenAsk(ask) && (
        <p class="mw-reminder-about mw-secondary">{leftText(left, first, telling)}</p>
      )}
    </div>
  );
}
