import type { Ask, AskAction, NewAsk } from '../../utils/domain/ask-types';
import type { Problem } from '../../utils/domain/result';
import type { Telling } from '../../utils/domain/sentences';
import { refusal } from '../ui/problem-text';
import type { Notice } from '../ui/undo-toast';
import { askAddedText, askSaidText } from './ask-text';
import type { AskPorts } from './ports';

export interface AskOperations {
  /** @returns Whether it is stored. @param name First name of who is to answer. */
  readonly addAsk: (wanted: NewAsk, name: string) => Promise<boolean>;
  readonly actOnAsk: (ask: Ask, action: AskAction) => Promise<void>;
  readonly openAsk: (ask: Ask) => Promise<void>;
}

/** What can be done about asks; each says what happened and is taken back to what was there before. */
export function askOperations(
  ports: Pick<AskPorts, 'ask' | 'actOnAsks' | 'openPlace'>,
  telling: Telling,
  notify: (notice: Notice) => void,
): AskOperations {
  const refuse = (problems: readonly Problem[]) => notify(refusal(problems, telling.t));
  const putBack = (to: Ask) => () => {
    const action = { kind: 'restore', to } as const;
    void ports.actOnAsks([{ id: to.id, action }]).then((result) => {
      if (!result.ok) refuse(result.problems);
      else if (to.deleted === undefined) notify({ text: askSaidText(action, to, telling) });
    });
  };
  return {
    addAsk: async (wanted, name) => {
      const result = await ports.ask(wanted);
      if (!result.ok) {
        refuse(result.problems);
        return false;
      }
      const { now, before } = result.value;
      const undo = putBack(before ?? { ...now, deleted: now.updated });
      notify({ text: askAddedText(now, name, telling), undo });
      return true;
    },
    actOnAsk: async (ask, action) => {
      const result = await ports.actOnAsks([{ id: ask.id, action }]);
      if (!result.ok) return refuse(result.problems);
      const [changed] = result.value;
      return notify({
        text: askSaidText(action, changed ?? ask, telling),
        undo: putBack(ask),
      });
    },
    openAsk: async ({ place }) => {
      const result = await ports.openPlace(place);
      if (!result.ok) refuse(result.problems);
    },
  };
}
