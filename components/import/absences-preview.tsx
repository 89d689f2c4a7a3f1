import { useState } from 'preact/hooks';

import { covers, withFound } from '../../utils/domain/absences-from-calendar';
import type { FoundAbsence } from '../../utils/domain/absences-types';
import { formatPlainDate } from '../../utils/domain/format-time';
import type { Person } from '../../utils/domain/person';
import { problem, type Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { ProblemList } from '../ui/problem-text';
import { Switch } from '../ui/switch';
import { useWording } from '../ui/translate';
import type { ReadFile } from './types';

interface Props {
  /** The file's; empty for a pasted text. */
  readonly name: string;
  readonly file: ReadFile & { readonly kind: 'absences' };
  readonly people: readonly Person[];
  /** All of them or none. @returns What went wrong. */
  readonly onTake: (
    people: readonly Person[],
    seen: Readonly<Record<string, string>>,
  ) => Promise<readonly Problem[]>;
  readonly onTaken: (count: number) => void;
  readonly onStale: () => void;
  readonly onLeave: () => void;
}

/** Leave out of a calendar: whose, from when to when; nothing is stored before the button. */
export function AbsencesPreview(props: Props) {
  const { file, people } = props;
  const { absences, passed, unread } = file.found;
  const { t } = useWording();
  const [owner, setOwner] = useState('');
  const [titles, setTitles] = useState(false);
  const [off, setOff] = useState<ReadonlySet<number>>(new Set());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const whoOf = ({ person }: FoundAbsence) => byId.get(person ?? owner);
  const rows = absences.map((absence, index) => {
    const who = whoOf(absence);
    const isKnown = who?.absences?.some((one) => covers(one, absence.from, absence.to)) ?? false;
    return {
      absence,
      index,
      who,
      isKnown,
      ticked: who !== undefined && !isKnown && !off.has(index),
    };
  });
  const taken = rows.filter(({ ticked }) => ticked);
  const take = async () => {
    const changed = people.flatMap((person) => {
      const found = taken.filter(({ who }) => who === person).map(({ absence }) => absence);
      return found.length > 0 ? [withFound(person, found, titles)] : [];
    });
    const seen = Object.fromEntries(people.map(({ id, updated }) => [id, updated]));
    const wrong = await props
      .onTake(changed, seen)
      .catch((error: unknown) => [problem('write_failed', [String(error)])]);
    setProblems(wrong);
    if (wrong.some(({ code }) => code === 'import_stale')) props.onStale();
    if (wrong.length === 0) props.onTaken(changed.length);
  };
  const isOpen = absences.some(({ person }) => person === undefined);
  const toggle = (index: number, ticked: boolean) => {
    const next = new Set(off);
    if (ticked) next.delete(index);
    else next.add(index);
    setOff(next);
  };
  return (
    <div class="mw-import-preview">
      <p role="status">
        {t('absencesSaw', props.name || t('importPasted'), absences.length)}{' '}
        {passed > 0 && t('absencesPassed', passed)} {unread > 0 && t('absencesUnread', unread)}
      </p>
      {isOpen && (
        <div class="mw-import-questions">
          <Choice
            label={t('absencesWhose')}
            hint={t('absencesWhoseHint')}
            value={owner}
            options={[
              ['', t('absencesNobody')],
              ...people.map(({ id, name }) => [id, name] as const),
            ]}
            onChange={setOwner}
          />
        </div>
      )}
      <Switch
        label={t('absencesTitles')}
        hint={t('absencesTitlesHint')}
        checked={titles}
        onChange={setTitles}
      />
      <table class="mw-table mw-import-table">
        <caption class="mw-hidden">{t('absencesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('importTake')}</th>
            <th scope="col">{t('rosterName')}</th>
            <th scope="col">{t('absencesDays')}</th>
            <th scope="col">{t('absencesTitle')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.index} {...row} onTick={(ticked) => toggle(row.index, ticked)} />
          ))}
        </tbody>
      </table>
      <ProblemList problems={problems} alert />
      <div class="mw-row">
        <Button look="primary" disabled={taken.length === 0} onClick={() => void take()}>
          {t('absencesTake', taken.length)}
        </Button>
        <Button onClick={props.onLeave}>{t('uiCancel')}</Button>
      </div>
    </div>
  );
}

interface RowProps {
  readonly absence: FoundAbsence;
  readonly who: Person | undefined;
  readonly isKnown: boolean;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Row({ absence, who, isKnown, ticked, onTick }: RowProps) {
  const { t, clock } = useWording();
  const { from, to, title, kind } = absence;
  const [first, last] = [from, to].map((date) => formatPlainDate(date, clock, 'year'));
  const range = from === to ? first : `${first} – ${last}`;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={ticked}
          disabled={!who || isKnown}
          aria-label={t('absencesTakeOne', who?.name ?? title, range ?? '')}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <bdi>{who?.name ?? t('absencesAsked')}</bdi>
      </th>
      <td>
        {range}
        {isKnown && <span class="mw-hint mw-block">{t('absencesKnown')}</span>}
      </td>
      <td>
        <bdi>{title}</bdi>
        {kind && <span class="mw-hint mw-block">{t(ABSENCE_NAMES[kind])}</span>}
      </td>
    </tr>
  );
}

const ABSENCE_NAMES: { readonly [kind in NonNullable<FoundAbsence['kind']>]: string } = {
  vacation: 'absenceVacation',
  holiday: 'absenceHoliday',
  sick: 'absenceSick',
  parental: 'absenceParental',
  other: 'absenceOther',
};
