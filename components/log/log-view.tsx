import { useState } from 'preact/hooks';

import type { LogEntry } from '../../utils/domain/log-types';
import type { LogFound } from '../../utils/protocol/messages';
import { Button } from '../ui/button';
import { type LogFilter, LogFilters } from './log-filters';
import { LogHead, LogResult } from './log-head';
import { LogList } from './log-list';
import { logOperations, type Machinery } from './log-operations';
import { peopleText } from './log-text';
import { type Draft, RecordForm } from './record-form';
import { SelectionBar } from './selection-bar';

interface Props extends Machinery {
  readonly filter: LogFilter;
  readonly onFilter: (filter: LogFilter) => void;
  readonly found: LogFound;
  /** Nobody searched, and yet nothing was found. */
  readonly isEmpty: boolean;
  readonly onMore: () => void;
  /** Everything that the filter finds, however much it is. */
  readonly loadAll: () => Promise<LogFound>;
}

const EMPTY_DRAFT: Draft = { kind: 'decision', text: '', people: '', link: '', why: '' };

/** Search, lines, what can be done with those that are ticked, and what is written down by hand. */
export function LogView(props: Props) {
  const { filter, found, telling } = props;
  const { t } = telling;
  const can = logOperations(props);
  const [selected, setSelected] = useState<ReadonlyMap<string, LogEntry>>(new Map());
  const [draft, setDraft] = useState<Draft | null>(null);
  const select = (entry: LogEntry, wanted: boolean) => {
    const next = new Map(selected);
    if (wanted) next.set(entry.id, entry);
    else next.delete(entry.id);
    setSelected(next);
  };
  const remove = (entries: readonly LogEntry[]) => {
    const left = new Map(selected);
    for (const { id } of entries) left.delete(id);
    setSelected(left);
    void can.remove(entries);
  };
  const all = [...selected.values()].toSorted((a, b) => b.at - a.at);
  return (
    <>
      <LogHead draft={draft} onStart={(kind) => setDraft({ ...EMPTY_DRAFT, kind })}>
        {draft && (
          <RecordForm
            key={`${draft.kind} ${draft.link} ${draft.people}`}
            start={draft}
            readLink={props.ports.readLink}
            onKeep={async (typed, place) => {
              const wrong = await can.keep(typed, place);
              if (wrong.length === 0) setDraft(null);
              return wrong;
            }}
            onCancel={() => setDraft(null)}
          />
        )}
      </LogHead>
      {props.isEmpty ? (
        <div class="mw-empty mw-log-empty">
          <p>{t('logEmpty')}</p>
          <p class="mw-secondary">{t('logEmptyText')}</p>
        </div>
      ) : (
        <>
          <LogFilters filter={filter} people={found.people} onChange={props.onFilter} />
          <LogResult
            {...props}
            onSelectAll={async () => {
              const { entries } = await props.loadAll();
              setSelected(new Map(entries.map((entry) => [entry.id, entry])));
            }}
          />
          <LogList
            telling={telling}
            query={filter.text}
            entries={found.entries}
            selected={selected}
            onOpen={(entry) => void can.open(entry)}
            onSelect={select}
            onDecide={(entry) => setDraft(draftAbout(entry, peopleText(entry, telling)))}
            onCopy={can.copyDecision}
            onRemove={(entry) => remove([entry])}
          />
          {found.more && (
            <div>
              <Button onClick={props.onMore}>{t('logMore')}</Button>
            </div>
          )}
        </>
      )}
      <SelectionBar
        count={all.length}
        onCopy={() => can.copyMarkdown(all)}
        onSave={(format) => can.save(all, format)}
        onRemove={() => remove(all)}
        onClear={() => setSelected(new Map())}
      />
    </>
  );
}

function draftAbout({ place }: LogEntry, people: string): Draft {
  return { ...EMPTY_DRAFT, people, link: place?.url ?? '', ...(place ? { place } : {}) };
}
