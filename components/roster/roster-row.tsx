import type { ComponentChildren } from 'preact';

import { ME, type Person } from '../../utils/domain/person';
import { noticeSentences } from '../../utils/domain/notice';
import { differenceSentence, stateSentence, timeThere } from '../../utils/domain/sentences';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { zoneAtInstant } from '../../utils/domain/timeline';
import { hasHours } from '../../utils/domain/work-week';
import { zoneCity } from '../../utils/domain/zone-id';
import { Ribbon } from '../ribbon/ribbon';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { type HalfDayPort, useHalfDay } from './half-day';

interface Props {
  readonly person: Person;
  /** Null without a zone. */
  readonly snapshot: Snapshot | null;
  readonly viewer: Snapshot;
  readonly now: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** While people are selected. */
  readonly ticked?: boolean;
  readonly onTick?: () => void;
  readonly onRemove?: () => void;
  /** An organisation ships the person. */
  readonly isManaged?: boolean;
  readonly halfDays: HalfDayPort;
  /** The form, beneath the row that it belongs to. */
  readonly children?: ComponentChildren;
}

/** One person: name and role, the time there, what they are doing, their day on my clock. */
export function RosterRow(props: Props) {
  const { person, open, onToggle, onRemove } = props;
  const { t } = useWording();
  const name = nameOf(person, t('rosterYou'));
  const halfDay = useHalfDay({ ...props, name });
  return (
    <li data-id={person.id} class={person.id === ME ? 'mw-person mw-person-me' : 'mw-person'}>
      <div class="mw-person-line">
        {props.onTick && (
          <input
            type="checkbox"
            class="mw-person-tick"
            checked={props.ticked ?? false}
            aria-label={t('rosterSelectPerson', name)}
            onChange={props.onTick}
          />
        )}
        <button type="button" class="mw-person-name" aria-expanded={open} onClick={onToggle}>
          <bdi class="mw-person-full">{name}</bdi>
          <bdi class="mw-hint">{roleOf(person, t('rosterYou'))}</bdi>
          {props.isManaged && <span class="mw-hint">{t('managedFrom')}</span>}
        </button>
        <Situation {...props} />
        <span class="mw-person-actions">
          {halfDay.button}
          <Button look="quiet" label={t('rosterEditPerson', name)} onClick={onToggle}>
            {t('rosterEdit')}
          </Button>
          {onRemove && (
            <Button look="quiet" label={t('rosterRemovePerson', name)} onClick={onRemove}>
              {t('rosterRemove')}
            </Button>
          )}
        </span>
      </div>
      {halfDay.menu}
      {props.children}
    </li>
  );
}

function nameOf(person: Person, you: string): string {
  return person.name === '' ? you : person.name;
}

/** Your own row says that it is yours. */
function roleOf(person: Person, you: string): string {
  const own = person.id === ME && person.name !== '' ? [you] : [];
  return [...own, ...(person.role ? [person.role] : []), ...(person.groups ?? [])].join(' · ');
}

/** Where the person is now, as the zone names it: "Tokyo"; "" for who follows this computer. */
function placeOf(person: Person, now: number): string {
  if (person.zone === undefined) return '';
  return zoneCity(zoneAtInstant({ ...person, zone: person.zone }, now));
}

function Situation({ person, snapshot, viewer, now }: Props) {
  const { t, clock } = useWording();
  if (!snapshot) {
    return (
      <>
        <span class="mw-person-time mw-secondary">–</span>
        <span class="mw-person-state mw-secondary">{t('rosterNoZone')}</span>
      </>
    );
  }
  const telling = { now, viewer, clock, t };
  const isMe = person.id === ME;
  return (
    <>
      <span class="mw-person-time">
        <span>
          {timeThere(snapshot, telling)} <span class="mw-hint">{placeOf(person, now)}</span>
        </span>
        {!isMe && <span class="mw-hint">{differenceSentence(snapshot, telling)}</span>}
      </span>
      <span class="mw-person-state">
        {isMe && !hasHours(person) ? t('rosterNoHoursMe') : stateSentence(snapshot, telling)}
        {noticeSentences(snapshot, telling).map((notice) => (
          <span key={notice} class="mw-hint">
            {' '}
            {notice}
          </span>
        ))}
      </span>
      <span class="mw-person-ribbon">
        <Ribbon snapshot={snapshot} viewer={viewer} now={now} />
      </span>
    </>
  );
}
