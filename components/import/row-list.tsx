import { useMemo, useRef, useState } from 'preact/hooks';

import { domainOf, isTickable, type Settled } from '../../utils/domain/import-settle';
import { foldText } from '../../utils/domain/zone-id';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { Row } from './row';

interface Props {
  readonly rows: readonly Settled[];
  readonly places: ReadonlyMap<string, string>;
  /** By id, of somebody on file or in the file. */
  readonly nameOf: (id: string) => string;
  readonly onTick: (keys: readonly string[], ticked: boolean) => void;
}

const VIEWS = ['all', 'new', 'changed', 'asked', 'off', 'problem', 'same'] as const;
type View = (typeof VIEWS)[number];

const STEP = 50;

/** Everybody of the file: found by name or domain, by what becomes of them; ticked alone or together. */
export function RowList({ rows, places, nameOf, onTick }: Props) {
  const { t } = useWording();
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>('all');
  const [shown, setShown] = useState(STEP);
  const counts = useMemo(() => countsOf(rows), [rows]);
  // What people are found by is folded when somebody first searches.
  const texts = useRef<WeakMap<object, string>>(new WeakMap());
  const textOfRow = (row: Settled) => {
    const known = texts.current.get(row.candidate);
    if (known !== undefined) return known;
    const text = textOf(row);
    texts.current.set(row.candidate, text);
    return text;
  };
  const words = foldText(query).split(' ').filter(Boolean);
  const found = rows.filter(
    (row) =>
      (view === 'all' || viewsOf(row).includes(view)) &&
      words.every((word) => textOfRow(row).includes(word)),
  );
  const keys = found.filter(isTickable).map(({ candidate }) => candidate.key);
  return (
    <>
      <div class="mw-row mw-import-views" role="group" aria-label={t('importShow')}>
        {VIEWS.filter((one) => counts[one] > 0).map((one) => (
          <Button key={one} look="quiet" pressed={view === one} onClick={() => setView(one)}>
            {t(`importView_${one}`, counts[one])}
          </Button>
        ))}
      </div>
      {rows.length > 5 && (
        <div class="mw-import-tools">
          <TextField label={t('importFind')} keys="search" value={query} onChange={setQuery} />
          <div class="mw-row">
            <Button onClick={() => onTick(keys, true)}>{t('importTickAll', keys.length)}</Button>
            <Button onClick={() => onTick(keys, false)}>{t('importTickNone')}</Button>
          </div>
        </div>
      )}
      <table class="mw-table mw-import-table">
        <caption class="mw-hidden">{t('rosterPastePreview')}</caption>
        <thead>
          <tr>
            <th scope="col" class="mw-import-take">
              {t('importTake')}
            </th>
            <th scope="col">{t('rosterName')}</th>
            <th scope="col">{t('rosterZone')}</th>
            <th scope="col">{t('importWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map((row) => (
            <Row
              key={row.candidate.key}
              row={row}
              places={places}
              nameOf={nameOf}
              onTick={(ticked) => onTick([row.candidate.key], ticked)}
            />
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p class="mw-hint">{t('rosterFoundNobody', query.trim())}</p>}
      {found.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + STEP)}>
          {t('dataPlanMore', found.length - shown)}
        </Button>
      )}
    </>
  );
}

function textOf({ candidate }: Settled): string {
  const { name, aliases = [], role = '', identities = [] } = candidate.person;
  const ids = identities.map((one) => (one.kind === 'email' ? one.value : ''));
  return foldText([name, ...aliases, role, ...ids, domainOf(candidate)].join(' '));
}

function viewsOf({ candidate, state, ticked }: Settled): readonly View[] {
  return candidate.off !== undefined && !ticked && state !== 'problem' ? ['off'] : [state];
}

function countsOf(rows: readonly Settled[]): { readonly [view in View]: number } {
  const counts = { all: rows.length, new: 0, changed: 0, asked: 0, off: 0, problem: 0, same: 0 };
  for (const row of rows) for (const view of viewsOf(row)) counts[view] += 1;
  return counts;
}
