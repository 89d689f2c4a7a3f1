import { mergePerson } from '../../utils/domain/backup-person';
import type { BackupDocument, PlannedChange } from '../../utils/domain/backup-types';
import { ME, type Person } from '../../utils/domain/person';
import { identityKeys } from '../../utils/domain/person-identities';
import type { Settings } from '../../utils/domain/settings';
import type { Translate } from '../../utils/domain/translate';
import type { Wording } from '../ui/translate';
import { personWords, settingsWords, type Words } from './field-words';

/** What stands here now, and what the words of a preview are taken from. */
export interface OnFile {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly sites: Words['sites'];
}

type FieldChange = NonNullable<PlannedChange['fields']>[number];

const PERSON_FIELDS = new Set(
  [
    'name,aliases,role,groups,identities,zone,zoneConfirmed,stays,workWeek,cycle,spans,days',
    'absences,holidays,norms,outOfHours,cover,whenUrgent,howToAsk,mine,deleted',
  ].flatMap((line) => line.split(',')),
);
const SETTING_NAMES: Readonly<Record<string, string>> = {
  clock: 'settingsClock',
  theme: 'settingsTheme',
  sites: 'pageSites',
  marks: 'sitesMarks',
  notifications: 'settingsNotifications',
  catchUp: 'settingsCatchUp',
  teamNorms: 'settingsNorms',
};

/** A field's name as the pages call it; one that a newer version wrote keeps its own. */
export function fieldName(field: string, kind: PlannedChange['kind'], t: Translate): string {
  if (kind === 'settings') {
    const key = SETTING_NAMES[field];
    return key === undefined ? field : t(key);
  }
  return PERSON_FIELDS.has(field) ? t(`field_${field}`) : field;
}

/** The changed fields of a record in words; the plan's short text where there is nothing better. */
export function fieldTexts(
  change: PlannedChange,
  document: BackupDocument,
  onFile: OnFile,
  wording: Wording,
): readonly FieldChange[] {
  const words: Words = { ...wording, sites: onFile.sites };
  const fields = change.fields ?? [];
  if (change.kind === 'settings') {
    const after = { ...onFile.settings, ...document.settings };
    return fields.map((one) => ({
      ...one,
      before: settingsWords(one.field, onFile.settings, words) ?? one.before,
      after: settingsWords(one.field, after, words) ?? one.after,
    }));
  }
  const mine = [onFile.me, ...onFile.people].find(({ id }) => id === change.id);
  const theirs = mine && inDocument(mine, document);
  if (change.kind !== 'person' || !mine || !theirs) return fields;
  const merged = mergePerson(mine, theirs);
  const names = new Map(
    [...document.teammates, ...onFile.people].map((one) => [one.id, one.name] as const),
  );
  return fields.map((one) => ({
    ...one,
    before: personWords(one.field, mine, names, words) ?? one.before,
    after: personWords(one.field, merged, names, words) ?? one.after,
  }));
}

/** By id, else by an address that both have: the two ways in which an import knows a person. */
function inDocument(mine: Person, { me, teammates }: BackupDocument): Person | undefined {
  if (mine.id === ME) return me;
  const keys = new Set(identityKeys(mine));
  return (
    teammates.find(({ id }) => id === mine.id) ??
    teammates.find((one) => identityKeys(one).some((key) => keys.has(key)))
  );
}
