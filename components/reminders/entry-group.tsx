import { AskItem } from '../asks/ask-item';
import { askTitle } from '../asks/ask-text';
import { Chunk, CHUNK, chunksOf } from './chunk';
import type { Entry, EntryGroup } from './entries';
import { type ItemPanel, ReminderItem } from './reminder-item';
import type { ReminderListProps } from './reminder-list';
import { titleOf } from './reminder-text';
import type { Ticks } from './use-ticks';

export interface EntryGroupProps extends ReminderListProps {
  readonly drafts: Map<string, string>;
  readonly group: EntryGroup;
  readonly current: string | null;
  readonly panel: ItemPanel;
  readonly ticks: Ticks;
  readonly onCurrent: (id: string) => void;
  readonly onPanel: (panel: ItemPanel) => void;
}

/** A heading and its entries, those near the view drawn. */
export function EntryGroupView(props: EntryGroupProps) {
  const { group, current } = props;
  const { key, title, entries } = group;
  const id = `reminders-${key}`;
  return (
    <section class="mw-section" aria-labelledby={id}>
      <h2 id={id} class="mw-heading">
        {title} <span class="mw-count">{entries.length}</span>
      </h2>
      {/* One list for who listens, however it is drawn. */}
      <div role="list" aria-labelledby={id}>
        {chunksOf(entries).map((chunk, at) => (
          <Chunk
            key={`from ${at * CHUNK}`}
            count={chunk.length}
            kept={at === 0 || chunk.some((entry) => entry.id === current)}
          >
            {() =>
              chunk.map((entry, place) => (
                <Line
                  key={entry.id}
                  {...props}
                  entry={entry}
                  at={at * CHUNK + place}
                  total={entries.length}
                />
              ))
            }
          </Chunk>
        ))}
      </div>
    </section>
  );
}

interface LineProps extends EntryGroupProps {
  readonly entry: Entry;
  readonly at: number;
  readonly total: number;
}

function Line({
  entry,
  at,
  total,
  current,
  panel,
  ticks,
  onCurrent,
  onPanel,
  ...props
}: LineProps) {
  const { telling, asks } = props;
  const isCurrent = current === entry.id;
  const title =
    entry.kind === 'ask' ? askTitle(entry.ask, telling) : titleOf(entry.reminder, telling);
  return (
    <div
      role="listitem"
      class="mw-item"
      data-reminder={entry.id}
      // One stop for the list; arrows go from item to item.
      tabIndex={isCurrent || current === null ? 0 : -1}
      aria-current={isCurrent}
      // Those far from the view are not there to be counted.
      aria-posinset={at + 1}
      aria-setsize={total}
      onFocusIn={() => onCurrent(entry.id)}
    >
      <input
        type="checkbox"
        class="mw-tick"
        aria-label={telling.t('remindersTick', title)}
        checked={ticks.has(entry.id)}
        onClick={(event) => (event.shiftKey ? ticks.toggleTo : ticks.toggle)(entry.id)}
      />
      {entry.kind === 'ask' && asks && <AskItem {...asks.context} ask={entry.ask} />}
      {entry.kind === 'reminder' && (
        <ReminderItem
          {...props}
          reminder={entry.reminder}
          panel={isCurrent ? panel : null}
          onPanel={(next) => {
            onCurrent(entry.id);
            onPanel(next);
          }}
        />
      )}
    </div>
  );
}
