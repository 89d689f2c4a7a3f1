import type { Ref } from 'preact';

import { isOpenAsk, isQuestion } from '../../utils/domain/ask-state';
import type { Ask, AskAction } from '../../utils/domain/ask-types';
import type { Telling } from '../../utils/domain/sentences';
import { Button } from '../ui/button';
import { askTitle } from './ask-text';

/** Which of an item's two panels is open. */
export type AskPanel = 'date' | 'note' | null;

interface Props {
  readonly ask: Ask;
  readonly telling: Telling;
  /** The popup's form: only what is done most. */
  readonly compact: boolean;
  readonly panel: AskPanel;
  readonly show: (panel: AskPanel) => void;
  /** The buttons that open the panels. */
  readonly openers: {
    readonly date: Ref<HTMLButtonElement>;
    readonly note: Ref<HTMLButtonElement>;
  };
  readonly onAct: (action: AskAction) => void;
  readonly onOpen: () => void;
}

/** What can be done about one ask: "Yes", "Not yet", "Drop" where it is asked about. */
export function AskActions(props: Props) {
  const { ask, compact, onAct, onOpen } = props;
  if (!isOpenAsk(ask)) {
    return (
      <div class="mw-reminder-actions">
        <Action {...props} name="remindersBack" onClick={() => onAct(reopened(ask))} />
      </div>
    );
  }
  const asks = isQuestion(ask);
  return (
    <div class="mw-reminder-actions">
      {!compact && <Action {...props} name="remindersOpen" onClick={onOpen} />}
      <Action
        {...props}
        name={asks ? 'askYes' : 'remindersAnswered'}
        onClick={() => onAct({ kind: 'answered' })}
      />
      {asks && <Action {...props} name="askNotYet" onClick={() => onAct({ kind: 'not-yet' })} />}
      {!compact && <Opener {...props} name="askChangeDate" opens="date" />}
      {!compact && <Opener {...props} name="remindersNote" opens="note" />}
      <Action {...props} name="askDrop" onClick={() => onAct({ kind: 'drop' })} />
    </div>
  );
}

function Opener(props: Props & { readonly name: string; readonly opens: 'date' | 'note' }) {
  const { opens, panel, show, openers } = props;
  return (
    <Action
      {...props}
      expanded={panel === opens}
      buttonRef={openers[opens]}
      onClick={() => show(panel === opens ? null : opens)}
    />
  );
}

interface ActionProps extends Pick<Props, 'ask' | 'telling'> {
  /** Key of its word; spoken with the title, since each item has the same buttons. */
  readonly name: string;
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
}

function Action({ ask, telling, name, expanded, buttonRef, onClick }: ActionProps) {
  const { t } = telling;
  return (
    <Button
      look="quiet"
      label={t('remindersActionOn', t(name), askTitle(ask, telling))}
      {...(expanded === undefined ? {} : { expanded })}
      {...(buttonRef === undefined ? {} : { buttonRef })}
      onClick={onClick}
    >
      {t(name)}
    </Button>
  );
}

/** An ended ask as it was before it ended; the background works out when to ask about it. */
function reopened(ask: Ask): AskAction {
  const { endedAt: _at, answeredBy: _by, shownAt: _shown, ...rest } = ask;
  return { kind: 'restore', to: { ...rest, state: 'waiting' } };
}
