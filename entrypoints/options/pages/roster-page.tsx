import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

import { draftOf } from '../../../components/roster/draft';
import { EmptyRoster } from '../../../components/roster/empty-roster';
import { useFocusBack } from '../../../components/roster/focus-back';
import { PersonForm, type PersonFormProps } from '../../../components/roster/person-form';
import { RosterList } from '../../../components/roster/roster-list';
import { Button } from '../../../components/ui/button';
import type { Person } from '../../../utils/domain/person';
import type { Newcomer } from '../../../utils/protocol/messages';
import { translate as t } from '../../../utils/platform/i18n';
import { send } from '../../../utils/protocol/client';
import type { PageProps } from '../context';
import { drafts, freshPerson, leftOpen } from '../drafts';
import { useNewcomer } from '../newcomer';
import { snapshotOf, todayOn } from '../my-clock';
import { halfDayPort } from '../half-day';
import { holidayPort } from '../holiday-port';
import { searchZones } from '../zone-port';
import { changeMany } from '../change-many';
import { ImportHere } from '../import-here';
import { removePerson } from '../remove-person';
import { shareRoster } from '../share';
import { SuggestionsHere } from '../suggestions';
import { TeamAfterImport } from '../team-after-import';
import { keepZones, ZoneMoveQuestion } from '../zone-questions';

const NEW = 'new';
const PASTE = 'paste';

/** Everybody on the roster; add, edit, remove. */
export function RosterPage(props: PageProps) {
  const { me, people, now, viewer, notify } = props;
  const [open, setOpen] = useState<string | null>(leftOpen);
  const [taken, setTaken] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const { addButton, focusRow } = useFocusBack(people);
  const savedId = useRef<string | null>(null);
  const [offered, setOffered] = useState<Offered | null>(null);
  useNewcomer((newcomer) => {
    if (newcomer.kind === 'nobody') notify({ text: t('rosterNobodyThere'), problem: true });
    else if (newcomer.kind === 'known') {
      offerAccount(newcomer, people);
      setOpen(newcomer.id);
    } else {
      setOffered(newcomer);
      setOpen(newcomer.person.id);
    }
  });
  const save = async (person: Person, base: Person) => {
    const saved = await send('ui→bg save person', { person, base });
    if (saved.ok) notify({ text: t('rosterSaved', saved.value.name || t('rosterYou')) });
    savedId.current = saved.ok ? saved.value.id : null;
    return saved;
  };
  const isUnknown = ![NEW, PASTE, me.id, ...people.map(({ id }) => id)].includes(open ?? NEW);
  // After a reload only what was typed is left of an offer.
  const newcomer = isUnknown ? offerOf(open ?? '', offered) : null;
  const form: Omit<PersonFormProps, 'person' | 'others'> = {
    now,
    today: todayOn(viewer, now),
    searchZones,
    holidayPort,
    drafts,
    onSave: save,
    onClose: () => {
      setOpen(null);
      focusRow(open === NEW || isUnknown ? savedId.current : open);
      savedId.current = null;
    },
  };
  const managed = props.managed?.people;
  const fromOrganisation = useMemo(() => new Set(managed), [managed]);
  const fresh = freshPerson();
  const snapshotNow = useCallback((person: Person) => snapshotOf(person, now), [now]);
  const paste = (
    <ImportHere
      {...props}
      text={left.join('\n')}
      onTaken={(_, lines) => {
        // The field moves out of the welcome with the first person; what is left moves with it.
        setLeft(lines);
        setOpen(lines.length > 0 ? PASTE : null);
        setTaken(true);
      }}
    />
  );
  return (
    <>
      <ZoneMoveQuestion revision={props.revision} notify={notify} />
      {people.length > 0 && (
        <div class="mw-row mw-page-actions">
          <Button look="primary" buttonRef={addButton} onClick={() => setOpen(NEW)}>
            {t('rosterAddPerson')}
          </Button>
          <Button expanded={open === PASTE} onClick={() => setOpen(open === PASTE ? null : PASTE)}>
            {t('rosterPasteTeam')}
          </Button>
        </div>
      )}
      {open === NEW && (
        <PersonForm key={fresh.id} {...form} person={fresh} others={[me, ...people]} />
      )}
      {newcomer && (
        <PersonForm
          key={newcomer.person.id}
          {...form}
          person={newcomer.person}
          others={[me, ...people]}
          zoneOffers={newcomer.zones}
        />
      )}
      {open === PASTE && people.length > 0 && <section class="mw-panel">{paste}</section>}
      {taken && people.length > 0 && <TeamAfterImport {...props} onClose={() => setTaken(false)} />}
      {people.length === 0 && open !== NEW && !newcomer && (
        <EmptyRoster addButton={addButton} onAddOne={() => setOpen(NEW)}>
          {paste}
        </EmptyRoster>
      )}
      <SuggestionsHere revision={props.revision} notify={notify} />
      <RosterList
        {...form}
        me={me}
        people={people}
        managed={fromOrganisation}
        snapshotOf={snapshotNow}
        viewer={viewer}
        halfDays={halfDayPort(now, notify)}
        open={open}
        onOpen={setOpen}
        onZones={(some, answer) => void keepZones(some, answer, form.today, notify)}
        onRemove={(person, last) => void removePerson(person, last, notify)}
        onBulk={(some, change) => void changeMany(some, change, form.today, notify)}
        onShare={(some) => void shareRoster(some, me.name, form.today, notify)}
      />
    </>
  );
}

/** Into the form, to be saved or not; never over what somebody typed there. */
function offerAccount(
  { id, account }: Extract<Newcomer, { kind: 'known' }>,
  people: readonly Person[],
): void {
  const base = people.find((person) => person.id === id);
  if (!base || !account || drafts.read(id)) return;
  const draft = draftOf(base);
  drafts.write(id, { base, draft: { ...draft, identities: [...draft.identities, account] } });
}

type Offered = Pick<Extract<Newcomer, { kind: 'new' }>, 'person' | 'zones'>;

function offerOf(id: string, offered: Offered | null): Offered | null {
  if (offered?.person.id === id) return offered;
  const kept = drafts.read(id);
  return kept && { person: kept.base, zones: [] };
}
