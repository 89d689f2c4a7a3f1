import { useState } from 'preact/hooks';

import { useWording } from '../ui/translate';
import { ReplyLater } from './reply-later';
import { SayButton } from './say';
import type { CardProps } from './types';
import { Waiting } from './waiting';

/**
 * "Reply later" when they wrote last, "Waiting for an answer" when I did; the other one is a click
 * away. What is already kept about the message is shown first.
 */
export function Promises(props: CardProps) {
  const { t } = useWording();
  const { content, target, count, askedAt, waits } = props;
  const mine = waits === true || askedAt !== undefined || content.ask !== undefined;
  const [isAsk, setIsAsk] = useState(mine && content.existing === undefined);
  // Several messages are promised at once; an answer is waited for in one.
  if (!target || count !== 1) return <ReplyLater {...props} />;
  return (
    <>
      {isAsk ? <Waiting {...props} target={target} /> : <ReplyLater {...props} />}
      <SayButton
        class="quiet"
        text={t(isAsk ? 'cardReplyLater' : 'askAction')}
        onPress={() => setIsAsk(!isAsk)}
      />
    </>
  );
}
