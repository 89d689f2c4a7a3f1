import { useRef } from 'preact/hooks';

import type { LogEntry } from '../../utils/domain/log-types';
import { moveByArrows } from '../ui/arrow-keys';
import { LogItem, type LogItemProps } from './log-item';
import { dateOf, dayText } from './log-text';
import { useFocusAfterRemoval } from './use-focus-after-removal';

interface Props extends LogItemProps {
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  readonly selected: ReadonlyMap<string, LogEntry>;
}

/** Lines under the day on which each ended; arrows go from one to the next. */
export function LogList({ entries, selected, ...props }: Props) {
  const { telling } = props;
  const root = useRef<HTMLDivElement>(null);
  useFocusAfterRemoval(root);
  const days = [...Map.groupBy(entries, ({ at }) => dateOf(at, telling))];
  return (
    <div ref={root} class="mw-log" role="presentation" onKeyDown={moveByArrows}>
      {days.map(([date, lines]) => {
        const said = dayText(lines[0]?.at ?? 0, telling);
        return (
          <section key={date} class="mw-log-day" aria-label={`${said.day}, ${said.date}`}>
            <h2 class="mw-log-date">
              {said.day} <span class="mw-secondary">{said.date}</span>
            </h2>
            <ul class="mw-log-items">
              {lines.map((entry) => (
                <LogItem
                  key={entry.id}
                  {...props}
                  entry={entry}
                  selected={selected.has(entry.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
