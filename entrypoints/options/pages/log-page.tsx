import { useState } from 'preact/hooks';

import { useLoaded } from '../../../components/hooks/use-loaded';
import { type LogFilter, NO_FILTER } from '../../../components/log/log-filters';
import type { LogTelling } from '../../../components/log/log-text';
import { LogView } from '../../../components/log/log-view';
import { createLogPorts } from '../../../components/log/ports';
import { RetentionPanel } from '../../../components/log/retention-panel';
import { useWording } from '../../../components/ui/translate';
import { refusal } from '../../../components/ui/problem-text';
import type { LogQuery } from '../../../utils/domain/log-search';
import { addDays } from '../../../utils/domain/plain-date';
import { fail, problem } from '../../../utils/domain/result';
import { DAY } from '../../../utils/domain/snapshot-read';
import { zoneAtInstant } from '../../../utils/domain/timeline';
import { wallToInstant, zoneOffset } from '../../../utils/domain/zoned';
import { downloadText } from '../../../utils/platform/download';
import { send } from '../../../utils/protocol/client';
import type { PageProps } from '../context';
import { machineZone } from '../my-clock';
import { siteName } from '../tell-reminder';

const ports = createLogPorts(send);
const STEP = 50;
const ALL = 1_000_000;

/** What was answered, done, dropped, noted and decided. */
export function LogPage({ me, people, settings, now, revision, notify }: PageProps) {
  const { t, clock } = useWording();
  const [filter, setFilter] = useState<LogFilter>(NO_FILTER);
  const [limit, setLimit] = useState(STEP);
  const mine = { ...me, zone: me.zone ?? machineZone() };
  const query = queryOf(filter, mine.zone);
  // The filter that it belongs to comes along: the fields are ahead of the answer.
  const { value: answer } = useLoaded(
    async () => ({ filter, found: await ports.search(query, limit) }),
    `${JSON.stringify(query)} ${limit} ${revision}`,
  );
  const found = answer?.found;
  const byId = new Map(people.map(({ id, name }) => [id, name]));
  const telling: LogTelling = {
    now,
    clock,
    t,
    offset: (at) => zoneOffset(zoneAtInstant(mine, at), at),
    nameOf: (id) => byId.get(id) ?? found?.names[id] ?? null,
    siteName,
  };
  const keepFor = async (logDays: number, text: string) => {
    const saved = await send('ui→bg save settings', { change: { logDays } }).catch(() =>
      fail(problem('no_answer')),
    );
    notify(saved.ok ? { text: t('logRetentionSaved', text) } : refusal(saved.problems, t));
  };
  if (!found) return null;
  return (
    <>
      <LogView
        ports={ports}
        telling={telling}
        people={people}
        notify={notify}
        copy={(text) => navigator.clipboard.writeText(text)}
        save={downloadText}
        filter={filter}
        onFilter={(next) => {
          setFilter(isNone(next) ? NO_FILTER : next);
          setLimit(STEP);
        }}
        found={found}
        isEmpty={found.entries.length === 0 && answer.filter === NO_FILTER}
        onMore={() => setLimit(limit + STEP)}
        loadAll={() => ports.search(query, ALL)}
      />
      <RetentionPanel
        days={settings.logDays}
        countOlder={(days) => ports.countBefore(now - days * DAY)}
        onChange={(days, text) => void keepFor(days, text)}
      />
    </>
  );
}

const isNone = (filter: LogFilter) => Object.values(filter).every((value) => value === '');

/** Dates are whole days on my clock. */
function queryOf({ text, from, to, person, kind }: LogFilter, zone: string): LogQuery {
  return {
    text,
    ...(from === '' ? {} : { from: wallToInstant(zone, from, 0, 'earlier') }),
    ...(to === '' ? {} : { to: wallToInstant(zone, addDays(to, 1), 0, 'earlier') - 1 }),
    ...(person === '' ? {} : { person }),
    ...(kind === '' ? {} : { kind }),
  };
}
