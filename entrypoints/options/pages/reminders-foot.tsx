import { useLoaded } from '../../../components/hooks/use-loaded';
import { Bin } from '../../../components/reminders/bin';
import type { ReminderContext } from '../../../components/reminders/context';
import { systemOf, TestNotification } from '../../../components/reminders/test-notification';
import { fail, problem } from '../../../utils/domain/result';
import { send } from '../../../utils/protocol/client';

interface Props extends Pick<ReminderContext, 'telling' | 'tell' | 'onAct'> {
  readonly revision: number | null;
}

/** Below the lists: what was deleted, and whether notifications come through. */
export function RemindersFoot({ revision, ...context }: Props) {
  const { value } = useLoaded(() => send('ui→bg bin', null), revision);
  return (
    <>
      <Bin {...context} reminders={value?.reminders ?? []} />
      <TestNotification
        t={context.telling.t}
        system={systemOf(navigator.userAgent)}
        onTest={() => send('ui→bg test notification', null).catch(() => fail(problem('no_answer')))}
      />
    </>
  );
}
