import { useRef } from 'preact/hooks';

import type { ViewRecord } from '../../utils/protocol/messages';
import { type AskContext, AskItem } from '../asks/ask-item';
import { useKeptFocus } from '../reminders/use-kept-focus';
import { moveByArrows } from '../ui/arrow-keys';
import { Button } from '../ui/button';

interface Props extends AskContext {
  readonly asks: NonNullable<ViewRecord['asks']>;
  readonly goTo: (page: string) => void;
}

/** How many that need nothing yet are worth a look. */
const NEXT = 2;

/** What I wait for: first where an answer can be expected by now, then the next one or two. */
export function Waiting({ asks, goTo, ...context }: Props) {
  const { t } = context.telling;
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  const shown = [...asks.questions, ...asks.next.slice(0, NEXT)];
  const more = asks.count - shown.length;
  if (asks.count === 0) return null;
  return (
    <section ref={root} class="mw-section" aria-labelledby="mw-waiting">
      <h2 id="mw-waiting">
        {t('askWaitingFor')}
        {asks.questions.length > 0 && <span class="mw-count">{asks.questions.length}</span>}
      </h2>
      <ul class="mw-plain" onKeyDown={moveByArrows}>
        {shown.map((ask) => (
          <li key={ask.id} data-reminder={ask.id}>
            <AskItem {...context} ask={ask} compact />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => goTo('options.html#/reminders?show=waiting')}>
          {t('askMore', more)}
        </Button>
      )}
    </section>
  );
}
