import { useState } from 'preact/hooks';

import { ME, type Person } from '../../utils/domain/person';
import { ontoCurrent } from '../../utils/domain/onto-current';
import { checkPerson } from '../../utils/domain/person-check';
import { type Problem, problem, type Result } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { ProblemList } from '../ui/problem-text';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { useFocusInvalid } from '../ui/use-focus-invalid';
import { AnswerFields } from './answer-fields';
import { type Draft, readDraft, withoutEmpty } from './draft';
import { atLine } from './draft-lines';
import { problemsLeft } from './draft-places';
import { weekMissing } from './week-missing';
import { DatesField } from './dates-field';
import type { HolidayPort } from './holiday-port';
import { IdentitiesField } from './identities-field';
import { quoteNorms } from './norms-draft';
import { NotTheirsField } from './not-theirs-field';
import { WeekField } from './week-field';
import { asked, startOf } from './start-draft';
import type { ZoneSearch } from './zone-choice';
import { ZoneField } from './zone-field';

/** Edits that were not saved, and the record with which they began. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly base: Person;
}

/** Edits that were not saved, kept while the session lasts. */
export interface Drafts {
  readonly read: (id: string) => KeptDraft | null;
  readonly write: (id: string, kept: KeptDraft | null) => void;
}

export interface PersonFormProps {
  readonly person: Person;
  /** Everybody else, you included. */
  readonly others: readonly Person[];
  readonly now: number;
  /** "YYYY-MM-DD" on my clock. */
  readonly today: string;
  readonly searchZones: ZoneSearch;
  /** An organisation ships the person. */
  readonly isManaged?: boolean;
  /** Zones that a page's clock of the person fits, to be picked from. */
  readonly zoneOffers?: readonly { readonly id: string; readonly city: string }[];
  readonly holidayPort: HolidayPort;
  readonly drafts: Drafts;
  /** `base`: the record on which it was built; what another window changes in it meanwhile stays. */
  readonly onSave: (person: Person, base: Person) => Promise<Result<Person>>;
  /** Saved, or left without saving. */
  readonly onClose: () => void;
}

/** The form of one person, yourself included. What was typed is kept until it is saved or given up. */
export function PersonForm(props: PersonFormProps) {
  const { person, drafts, onClose } = props;
  const { t } = useWording();
  const [kept] = useState(() => drafts.read(person.id));
  const [draft, setDraft] = useState<Draft>(() => kept?.draft ?? startOf(person));
  const [base] = useState(kept?.base ?? person);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [saving, setSaving] = useState(false);
  const { root, refuse } = useFocusInvalid<HTMLFormElement>();
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    setProblems(problemsLeft(problems, draft, next));
    drafts.write(person.id, { draft: next, base });
  };
  const close = () => {
    drafts.write(person.id, null);
    onClose();
  };
  const save = async () => {
    const tidy = withoutEmpty(draft);
    setDraft(asked(tidy, person));
    setSaving(true);
    const found = await tryToSave(tidy, base, props);
    setSaving(false);
    setProblems(found);
    if (found.length === 0) close();
    else refuse();
  };
  const placed = problems.filter(hasPlace);
  return (
    <form
      ref={root}
      class="mw-form"
      aria-label={person.name || t('rosterNewPerson')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        // Leaves without giving up what was typed; Cancel gives it up.
        if (event.key === 'Escape') onClose();
      }}
    >
      {kept && <p class="mw-hint">{t('rosterDraftKept')}</p>}
      {props.isManaged && <p class="mw-hint">{t('managedEdit')}</p>}
      <FormFields {...props} draft={draft} change={change} problems={placed} />
      <ProblemList problems={problems.filter((one) => !hasPlace(one))} alert />
      {placed.length > 0 && (
        <p class="mw-error" role="alert">
          {t('rosterNotSaved')}
        </p>
      )}
      <div class="mw-row">
        <Button type="submit" look="primary" disabled={saving}>
          {t('uiSave')}
        </Button>
        <Button onClick={close}>{t('uiCancel')}</Button>
      </div>
    </form>
  );
}

const PLACES =
  /^(name|zone|cover|workWeek\.|identities\.|norms\.|absences\.|stays\.|days\.\d+(?:\.|$)|spans\.|cycle|holidays\.own\.)/;
const hasPlace = ({ at }: Problem) => at !== undefined && PLACES.test(at);

async function tryToSave(
  draft: Draft,
  base: Person,
  props: PersonFormProps,
): Promise<readonly Problem[]> {
  const read = readDraft(draft, base, props.today);
  const next = ontoCurrent(read.person, base, props.person);
  const refused = checkPerson(next, props.others);
  const wrong = [
    ...read.problems,
    ...refused.map((one) => atLine(one, next, read.person, draft.dates)),
    ...(read.problems.length > 0 ? [] : weekMissing(next, props.person)),
  ];
  if (wrong.length > 0) return quoteNorms(wrong, draft.norms);
  try {
    const saved = await props.onSave(next, props.person);
    return saved.ok ? [] : saved.problems;
  } catch (error) {
    return [problem('write_failed', [error instanceof Error ? error.message : String(error)])];
  }
}

interface FieldsProps extends PersonFormProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly problems: readonly Problem[];
}

function FormFields({ person, draft, change, problems, ...props }: FieldsProps) {
  const { t } = useWording();
  const at = (field: string) => problems.filter((one) => one.at === field);
  const isMe = person.id === ME;
  return (
    <>
      <div class="mw-form-grid">
        <TextField
          label={t('rosterName')}
          value={draft.name}
          onChange={(name) => change({ name })}
          problems={at('name')}
          autofocus
        />
        <TextField
          label={t('rosterRole')}
          value={draft.role}
          onChange={(role) => change({ role })}
        />
        <TextField
          label={t('rosterGroups')}
          hint={t('rosterGroupsHint')}
          value={draft.groups ?? ''}
          onChange={(groups) => change({ groups })}
        />
        <TextField
          label={t('rosterAliases')}
          hint={t('rosterAliasesHint')}
          value={draft.aliases}
          onChange={(aliases) => change({ aliases })}
        />
        <ZoneField
          label={t('rosterZone')}
          hint={isMe ? t('rosterZoneHintMe') : t('rosterZoneHint')}
          value={draft.zone}
          onChange={(zone) => change({ zone })}
          search={props.searchZones}
          now={props.now}
          problems={at('zone')}
        />
        {(props.zoneOffers?.length ?? 0) > 0 && (
          <Choice
            label={t('rosterZoneOffers')}
            hint={t('rosterZoneOffersHint')}
            value={draft.zone}
            options={[
              ['', t('rosterZoneOffersPick')],
              ...(props.zoneOffers ?? []).map(({ id, city }) => [id, `${city} (${id})`] as const),
            ]}
            onChange={(zone) => change({ zone })}
          />
        )}
      </div>
      {!isMe && draft.zone.trim() !== '' && (
        <Switch
          label={t('rosterZoneAsk')}
          checked={draft.zoneAsk}
          onChange={(zoneAsk) => change({ zoneAsk })}
        />
      )}
      <IdentitiesField
        identities={draft.identities}
        onChange={(identities) => change({ identities })}
        problems={problems}
      />
      {(person.notIdentities?.length ?? 0) > 0 && (
        <NotTheirsField
          identities={draft.notIdentities ?? person.notIdentities ?? []}
          onChange={(notIdentities) => change({ notIdentities })}
        />
      )}
      <WeekField week={draft.week} onChange={(week) => change({ week })} problems={problems} />
      <DatesField
        dates={draft.dates}
        onChange={(part) => change({ dates: { ...draft.dates, ...part } })}
        problems={problems}
        searchZones={props.searchZones}
        now={props.now}
        today={props.today}
        holidayPort={props.holidayPort}
        week={draft.week}
      />
      {!isMe && (
        <AnswerFields draft={draft} change={change} problems={problems} others={props.others} />
      )}
    </>
  );
}
