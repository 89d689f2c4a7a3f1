import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';
import { isZoneStale } from '../../utils/domain/questions';
import type { Result } from '../../utils/domain/result';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { ConfirmZone } from '../questions/confirm-zone';
import { StalePanel } from '../questions/stale-panel';
import { useStale } from '../questions/use-stale';
import { type Ticks, useTicks } from '../reminders/use-ticks';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { Choice } from '../ui/choice';
import { useWording } from '../ui/translate';
import { BulkBar, type BulkPorts } from './bulk-bar';
import { inOrder, matches, type Order, searchText } from './order';
import { isShown, type Shown, shownOptions } from './show-people';
import type { HalfDayPort } from './half-day';
import type { HolidayPort } from './holiday-port';
import { type Drafts, PersonForm } from './person-form';
import { useNextFocus } from './next-focus';
import { RosterRow } from './roster-row';
import type { ZoneSearch } from './zone-choice';

export interface RosterListProps extends Pick<BulkPorts, 'onBulk' | 'onShare'> {
  readonly me: Person;
  readonly people: readonly Person[];
  /** Ids of whom an organisation ships. */
  readonly managed?: ReadonlySet<string>;
  readonly snapshotOf: (person: Person) => Snapshot | null;
  readonly viewer: Snapshot;
  readonly now: number;
  readonly today: string;
  readonly searchZones: ZoneSearch;
  readonly holidayPort: HolidayPort;
  readonly halfDays: HalfDayPort;
  readonly drafts: Drafts;
  /** Id of the person whose form is open. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onSave: (person: Person, base: Person) => Promise<Result<Person>>;
  /** The open form was saved, or left without saving. */
  readonly onClose: () => void;
  /** `last`: no row follows that could take the focus. */
  readonly onRemove: (person: Person, last: boolean) => void;
  /** These zones still hold, or nobody is to ask about them again. */
  readonly onZones: (people: readonly Person[], answer: 'right' | 'never') => void;
}

/** Rows are added as they are scrolled to: 1,000 people cost no more than these at first. */
const STEP = 60;

/** Everybody in rows, you first; filtered as you type. */
export function RosterList(props: RosterListProps) {
  const { onRemove: removePerson, onBulk, onShare, ...rest } = props;
  const { me, people, now, snapshotOf } = props;
  const { t, clock } = useWording();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('name');
  const [whom, setWhom] = useState<Shown>('all');
  const [selecting, setSelecting] = useState(false);
  const [shown, setShown] = useState(STEP);
  const texts = useMemo(() => new Map(people.map((one) => [one.id, searchText(one)])), [people]);
  // Names stay in place while the minutes pass.
  const moment = order === 'time' ? now : 0;
  const sorted = useMemo(
    () => inOrder(people, order, clock.locale, snapshotOf, moment),
    [people, order, clock.locale, moment, snapshotOf],
  );
  const { stale, isStale, onlyThese, setOnlyThese } = useStale(people, props.today);
  const options = useMemo(() => shownOptions(people, clock.locale, t), [people, clock.locale, t]);
  // What nobody lacks any more, or a group that is gone, shows everybody.
  const choice = options.some(([key]) => key === whom) ? whom : 'all';
  const few = sorted.filter((one) => (!onlyThese || isStale(one)) && isShown(one, choice));
  const found =
    query.trim() === '' ? few : few.filter((one) => matches(texts.get(one.id) ?? '', query));
  const drawn = found.slice(0, shown);
  // Whoever is opened from another page may stand far below.
  const opened = drawn.some(({ id }) => id === props.open)
    ? undefined
    : found.find(({ id }) => id === props.open);
  const ticks = useTicks(found.map(({ id }) => id));
  const { list, moveFrom } = useNextFocus(people);
  const onRemove = (person: Person) => {
    const next = found[found.indexOf(person) + 1];
    if (next) moveFrom(person.id, next.id);
    removePerson(person, next === undefined);
  };
  return (
    <>
      {people.length > 0 && (
        <div class="mw-roster-tools">
          <TextField label={t('rosterFilter')} keys="search" value={query} onChange={setQuery} />
          <Choice
            label={t('rosterSort')}
            value={order}
            options={[
              ['name', t('rosterSortName')],
              ['time', t('rosterSortTime')],
            ]}
            onChange={setOrder}
          />
          <Choice label={t('rosterShow')} value={choice} options={options} onChange={setWhom} />
          <Button
            pressed={selecting}
            onClick={() => {
              ticks.clear();
              setSelecting(!selecting);
            }}
          >
            {t('rosterSelect')}
          </Button>
          <p class="mw-hint" role="status">
            {query.trim() === '' && choice === 'all'
              ? t(people.length === 1 ? 'rosterCountOne' : 'rosterCount', people.length)
              : t('rosterFound', found.length, people.length)}
          </p>
        </div>
      )}
      <StalePanel
        count={stale.length}
        onlyThese={onlyThese}
        onOnlyThese={setOnlyThese}
        onAllRight={() => props.onZones(stale, 'right')}
      />
      {selecting && (
        <BulkBar
          ticks={ticks}
          listed={found.length}
          people={people}
          searchZones={props.searchZones}
          holidayPort={props.holidayPort}
          now={now}
          onBulk={onBulk}
          onShare={onShare}
        />
      )}
      <ul ref={list} class="mw-people">
        <Line {...rest} person={me} />
        {[...(opened ? [opened] : []), ...drawn].map((person) => (
          <Line
            key={person.id}
            {...rest}
            person={person}
            onRemove={onRemove}
            ticks={selecting ? ticks : null}
          />
        ))}
      </ul>
      {people.length > 0 && found.length === 0 && (
        <p class="mw-nobody-found">{t('rosterFoundNobody', query.trim())}</p>
      )}
      {found.length > shown && <More onSeen={() => setShown(shown + STEP)} count={shown} />}
    </>
  );
}

type LineProps = Omit<RosterListProps, 'onRemove' | 'onBulk' | 'onShare'> & {
  /** While people are selected. */
  readonly ticks?: Ticks | null;
  readonly person: Person;
  readonly onRemove?: (person: Person) => void;
};

function Line({ person, onRemove, ticks = null, ...props }: LineProps) {
  const { open, onOpen, me, people } = props;
  const isOpen = open === person.id;
  return (
    <RosterRow
      person={person}
      snapshot={props.snapshotOf(person)}
      viewer={props.viewer}
      now={props.now}
      halfDays={props.halfDays}
      open={isOpen}
      isManaged={props.managed?.has(person.id) ?? false}
      {...(ticks ? { ticked: ticks.has(person.id), onTick: () => ticks.toggle(person.id) } : {})}
      onToggle={() => onOpen(isOpen ? null : person.id)}
      {...(onRemove ? { onRemove: () => onRemove(person) } : {})}
    >
      {!isOpen && person.id !== me.id && isZoneStale(person, props.today) && (
        <ConfirmZone
          person={person}
          onConfirm={() => props.onZones([person], 'right')}
          onChange={() => onOpen(person.id)}
          onNever={() => props.onZones([person], 'never')}
        />
      )}
      {isOpen && (
        <PersonForm
          person={person}
          isManaged={props.managed?.has(person.id) ?? false}
          others={[me, ...people].filter((one) => one.id !== person.id)}
          now={props.now}
          today={props.today}
          searchZones={props.searchZones}
          holidayPort={props.holidayPort}
          drafts={props.drafts}
          onSave={props.onSave}
          onClose={props.onClose}
        />
      )}
    </RosterRow>
  );
}

/** A line at the end that asks for more rows when it comes near the window. */
function More({ onSeen, count }: { readonly onSeen: () => void; readonly count: number }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onSeen();
      },
      { rootMargin: '600px' },
    );
    if (line.current) observer.observe(line.current);
    return () => observer.disconnect();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- looks again when rows were added
  }, [count]);
  return <div ref={line} class="mw-more" />;
}
