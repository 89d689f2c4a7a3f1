import { useMemo, useState } from 'preact/hooks';

import type { ColumnField } from '../../utils/domain/import-types';
import { type ImportChoices, type Settled, settleAll } from '../../utils/domain/import-settle';
import type { Person, PlainDate } from '../../utils/domain/person';
import { problem, type Problem } from '../../utils/domain/result';
import type { HolidayPort } from '../roster/holiday-port';
import type { ZoneSearch } from '../roster/zone-choice';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { ColumnsPanel } from './columns-panel';
import { CountryHolidays, withHolidays } from './country-holidays';
import { Questions } from './questions';
import { RowList } from './row-list';
import type { ReadFile } from './types';

export interface PeoplePreviewProps {
  /** The file's; empty for a pasted text. */
  readonly name: string;
  readonly file: ReadFile & { readonly kind: 'people' };
  readonly me: Person;
  readonly people: readonly Person[];
  readonly now: number;
  readonly today: PlainDate;
  readonly searchZones: ZoneSearch;
  readonly holidayPort: HolidayPort;
  /** All of them or none. `seen`: `updated` of who is on file, by id. @returns What went wrong. */
  readonly onTake: (
    people: readonly Person[],
    seen: Readonly<Record<string, string>>,
  ) => Promise<readonly Problem[]>;
  /** Keys of team files that are followed. */
  readonly followed?: readonly string[];
  /** `left`: rows that wait for an answer or have a problem. */
  readonly onTaken: (count: number, left: ReadonlySet<number>) => void;
  readonly onColumns: (columns: readonly ColumnField[]) => void;
  /** Somebody changed meanwhile: read again. */
  readonly onStale: () => void;
  readonly onLeave: () => void;
}

/** Who is in the file and what becomes of them. Nothing is stored before the button. */
export function PeoplePreview(props: PeoplePreviewProps) {
  const { file, me, people, today } = props;
  const { preview } = file;
  const { t } = useWording();
  const [zones, setZones] = useState<ImportChoices['zones']>(new Map());
  const [namesakes, setNamesakes] = useState<ImportChoices['namesakes']>();
  const [ticks, setTicks] = useState<ImportChoices['ticks']>(new Map());
  const [regions, setRegions] = useState<ReadonlyMap<string, string>>(new Map());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const byId = useMemo(() => new Map([me, ...people].map((one) => [one.id, one])), [me, people]);
  const names = useMemo(
    () =>
      new Map(
        [...preview.candidates.map(({ person }) => person), ...people].map((one) => [
          one.id,
          one.name,
        ]),
      ),
    [preview, people],
  );
  const rows = useMemo(() => {
    const choices = { zones, namesakes, ticks, today };
    return settleAll(preview.candidates, choices, byId);
  }, [preview, zones, namesakes, ticks, today, byId]);
  const taken = rows.filter((row) => row.ticked && row.person !== null);
  const take = async () => {
    setBusy(true);
    const wrong = await write(props, taken, regions).catch((error: unknown) => [
      problem('write_failed', [String(error)]),
    ]);
    setBusy(false);
    setProblems(wrong);
    if (wrong.some(({ code }) => code === 'import_stale')) props.onStale();
    if (wrong.length === 0) props.onTaken(taken.length, leftRows(rows));
  };
  const format = t(`importFormat_${preview.format}`);
  return (
    <div class="mw-import-preview">
      <p role="status">
        {props.name === ''
          ? t('importSawText', format, preview.candidates.length)
          : t('importSaw', props.name, format, preview.candidates.length)}
        {preview.owner !== undefined && <> {t('importOwner', preview.owner)}</>}
      </p>
      {preview.team !== undefined && props.followed?.includes(preview.team) && (
        <p class="mw-notice">{t('teamImport')}</p>
      )}
      {preview.columns && <ColumnsPanel columns={preview.columns} onChange={props.onColumns} />}
      <Questions
        {...props}
        rows={rows}
        zones={zones}
        namesakes={namesakes}
        onZone={(key, zone) => setZones(withEntry(zones, key, zone))}
        onNamesakes={setNamesakes}
      />
      <CountryHolidays
        rows={taken}
        port={props.holidayPort}
        regions={regions}
        onChange={setRegions}
      />
      <RowList
        rows={rows}
        places={file.places}
        nameOf={(wanted) => names.get(wanted) ?? ''}
        onTick={(keys, ticked) =>
          setTicks(new Map([...ticks, ...keys.map((key) => [key, ticked] as const)]))
        }
      />
      <ProblemList problems={problems} alert />
      <div class="mw-row">
        <Button look="primary" disabled={busy || taken.length === 0} onClick={() => void take()}>
          {takeText(taken, t)}
        </Button>
        <Button onClick={props.onLeave}>{t('uiCancel')}</Button>
        <LeftHint rows={rows} />
      </div>
    </div>
  );
}

function LeftHint({ rows }: { readonly rows: readonly Settled[] }) {
  const { t } = useWording();
  const asked = rows.filter(({ state }) => state === 'asked').length;
  return asked > 0 ? <span class="mw-hint">{t('rosterPasteLeft', asked)}</span> : null;
}

async function write(
  { onTake, holidayPort, people }: PeoplePreviewProps,
  taken: readonly Settled[],
  regions: ReadonlyMap<string, string>,
): Promise<readonly Problem[]> {
  const complete = await withHolidays(taken, regions, holidayPort);
  const seen = Object.fromEntries(people.map(({ id, updated }) => [id, updated]));
  return onTake(complete, seen);
}

/** Rows that could not be taken: they wait for an answer, or have a problem. */
function leftRows(rows: readonly Settled[]): ReadonlySet<number> {
  const left = rows.filter(({ state }) => state === 'asked' || state === 'problem');
  return new Set(left.flatMap(({ candidate }) => candidate.rows));
}

function takeText(taken: readonly Settled[], t: ReturnType<typeof useWording>['t']): string {
  const added = taken.filter(({ state }) => state === 'new').length;
  const changed = taken.length - added;
  if (changed === 0) return added === 1 ? t('rosterAddOnePerson') : t('rosterAddPeople', added);
  if (added > 0) return t('importTakeBoth', added, changed);
  return changed === 1 ? t('importChangeOne') : t('importChangePeople', changed);
}

function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
