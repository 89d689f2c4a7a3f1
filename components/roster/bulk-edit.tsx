import { useState } from 'preact/hooks';

import { type BulkChange, groupsOf } from '../../utils/domain/bulk-edit';
import type { Person } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { ProblemList } from '../ui/problem-text';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { BULK_KINDS, type BulkDraft, bulkOf, EMPTY_BULK } from './bulk-draft';
import type { HolidayPort } from './holiday-port';
import { useList } from './use-list';
import { WeekField } from './week-field';
import type { ZoneSearch } from './zone-choice';
import { ZoneField } from './zone-field';

interface Props {
  readonly chosen: readonly Person[];
  readonly people: readonly Person[];
  readonly searchZones: ZoneSearch;
  readonly holidayPort: HolidayPort;
  readonly now: number;
  readonly onChange: (change: BulkChange) => void;
}

/** What to change, its new value, and one button for all who are ticked. */
export function BulkEdit(props: Props) {
  const { chosen, holidayPort, onChange } = props;
  const { t } = useWording();
  const [draft, setDraft] = useState<BulkDraft>(EMPTY_BULK);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const apply = async () => {
    const change = await bulkOf(draft, holidayPort);
    if (change.ok) onChange(change.value);
    else setProblems(change.problems);
  };
  const change = (part: Partial<BulkDraft>) => {
    setDraft({ ...draft, ...part });
    setProblems([]);
  };
  return (
    <form
      class="mw-form mw-bulk-edit"
      aria-label={t('rosterBulkEdit')}
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <Choice
        label={t('rosterBulkWhat')}
        value={draft.kind}
        options={BULK_KINDS.map((kind) => [kind, t(`rosterBulk_${kind}`)] as const)}
        onChange={(kind) => change({ kind })}
      />
      <Value {...props} draft={draft} problems={problems} onDraft={change} />
      <ProblemList problems={problems.filter(({ at }) => at === undefined)} alert />
      <div class="mw-row">
        <Button look="primary" type="submit">
          {t('rosterBulkApply', chosen.length)}
        </Button>
      </div>
    </form>
  );
}

interface ValueProps extends Props {
  readonly draft: BulkDraft;
  readonly problems: readonly Problem[];
  readonly onDraft: (part: Partial<BulkDraft>) => void;
}

/** The field of the value that was chosen. */
function Value(props: ValueProps) {
  const { draft, onDraft, people, chosen } = props;
  const { t, clock } = useWording();
  switch (draft.kind) {
    case 'join':
      return (
        <TextField
          label={t('rosterGroup')}
          hint={groupsOf(people, clock.locale).slice(0, 8).join(', ') || undefined}
          value={draft.group}
          onChange={(group) => onDraft({ group })}
        />
      );
    case 'leave': {
      const groups = groupsOf(chosen, clock.locale);
      return (
        <Choice
          label={t('rosterGroup')}
          value={draft.group}
          options={[['', t('rosterNotOnFile')], ...groups.map((one) => [one, one] as const)]}
          onChange={(group) => onDraft({ group })}
        />
      );
    }
    case 'week':
      return (
        <WeekField
          week={draft.week}
          onChange={(week) => onDraft({ week })}
          problems={props.problems}
        />
      );
    case 'zone':
      return (
        <ZoneField
          label={t('rosterZone')}
          value={draft.zone}
          now={props.now}
          search={props.searchZones}
          problems={props.problems.filter(({ at }) => at === 'zone')}
          onChange={(zone) => onDraft({ zone })}
        />
      );
    case 'holidays':
      return <Region {...props} />;
    case 'norm':
      return (
        <TextField
          label={t('rosterBulkNormDays')}
          hint={t('rosterBulkNormHint')}
          value={draft.days}
          onChange={(days) => onDraft({ days })}
        />
      );
    case 'cover':
      return (
        <Choice
          label={t('rosterCover')}
          value={draft.cover}
          options={[
            ['', t('rosterBulkNobody')],
            ...people.map(({ id, name }) => [id, name] as const),
          ]}
          onChange={(cover) => onDraft({ cover })}
        />
      );
  }
}

function Region({ draft, onDraft, holidayPort }: ValueProps) {
  const { t } = useWording();
  const country = draft.region.split('-')[0] ?? '';
  const countries = useList(holidayPort.countries, 'all');
  const regions = useList(() => holidayPort.regions(country), country);
  return (
    <div class="mw-date-line">
      <Choice
        label={t('rosterCountry')}
        value={country}
        options={[['', t('rosterNotOnFile')], ...countries]}
        onChange={(region) => onDraft({ region })}
      />
      {regions.length > 0 && (
        <Choice
          label={t('rosterRegion')}
          value={draft.region}
          options={[[country, t('rosterWholeCountry')], ...regions]}
          onChange={(region) => onDraft({ region })}
        />
      )}
    </div>
  );
}
