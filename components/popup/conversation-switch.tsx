import { useState } from 'preact/hooks';

import type { Problem } from '../../utils/domain/result';
import type { MarkWhen } from '../../utils/domain/settings';
import type { Telling } from '../../utils/domain/sentences';
import type { PageReport } from '../../utils/protocol/messages';
import { Choice } from '../ui/choice';
import { markOptions } from '../ui/mark-options';
import type { PopupPorts } from './types';

interface Props {
  readonly site: PageReport['site'];
  readonly conversation: NonNullable<PageReport['conversation']>;
  readonly telling: Telling;
  readonly ports: PopupPorts;
  readonly onRefused: (problems: readonly Problem[]) => void;
}

/** Where marks are drawn in the conversation that is open. */
export function ConversationSwitch({ site, conversation, telling, ports, onRefused }: Props) {
  const { t } = telling;
  const [marks, setMarks] = useState(conversation.marks);
  const { key, title } = conversation;
  const choose = async (next: MarkWhen) => {
    setMarks(next);
    const saved = await ports.markConversation({ site, key, title, marks: next });
    if (saved.ok) return;
    setMarks(marks);
    onRefused(saved.problems);
  };
  return (
    <Choice
      label={t('popupConversationMarks', title || t('popupConversation'))}
      value={marks}
      options={markOptions(t)}
      onChange={(next) => void choose(next)}
    />
  );
}
