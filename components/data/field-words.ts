import { formatHours } from '../../utils/domain/hours-text';
import {
  type Holidays,
  type Norm,
  type Norms,
  type Person,
  WEEKDAYS,
  type WorkWeek,
} from '../../utils/domain/person';
import type { MarkWhen, Settings } from '../../utils/domain/settings';
import type { SiteId } from '../../utils/domain/site';
import type { Translate } from '../../utils/domain/translate';
import { HOLIDAY_TYPE_NAMES } from '../roster/holiday-types';
import type { Wording } from '../ui/translate';
import { weekdayName } from '../ui/weekday-name';

/** The words and the sites that values are told with. */
export interface Words extends Wording {
  readonly sites: readonly { readonly id: SiteId; readonly name: string }[];
}

/**
 * A field of a person in words; null where the plan's own text is as good.
 *
 * @param names Names of people by id.
 */
export function personWords(
  field: string,
  person: Person,
  names: ReadonlyMap<string, string>,
  wording: Words,
): string | null {
  const { t } = wording;
  switch (field) {
    case 'norms':
      return normsWords(person.norms ?? {}, wording);
    case 'cover':
      return person.cover === undefined ? '' : (names.get(person.cover) ?? null);
    case 'workWeek':
      return weekWords(person.workWeek ?? {}, wording);
    case 'cycle':
      return (person.cycle?.weeks ?? [])
        .map((week, index) => `${t('rosterTurn', index + 1)}: ${weekWords(week, wording)}`)
        .join('; ');
    case 'spans':
      return (person.spans ?? [])
        .map(({ from, to, workWeek }) => `${from}–${to}: ${weekWords(workWeek, wording)}`)
        .join('; ');
    case 'holidays':
      return person.holidays ? holidayWords(person.holidays, t) : '';
    case 'outOfHours':
      return outOfHoursWords(person.outOfHours, t);
    default:
      return null;
  }
}

/** A setting in words; null where the plan's own text is as good. */
export function settingsWords(field: string, settings: Settings, wording: Words): string | null {
  const { t, clock, sites } = wording;
  switch (field) {
    case 'clock':
      return t(CLOCKS[settings.clock]);
    case 'theme':
      return t(THEMES[settings.theme]);
    case 'teamNorms':
      return normsWords(settings.teamNorms, wording);
    case 'catchUp':
      return settings.catchUp
        .map(({ day, from, to }) => `${weekdayName(day, clock)} ${from}–${to}`)
        .join(', ');
    case 'marks':
      return [
        ...markWords(t('sitesInLists'), settings.marks.lists, t),
        ...markWords(t('sitesInMessages'), settings.marks.messages, t),
      ].join('; ');
    case 'sites':
      // A file of another version may know other sites.
      return sites
        .filter(({ id }) => Object.hasOwn(settings.sites, id) && settings.sites[id].enabled)
        .map(({ name }) => name)
        .join(', ');
    case 'notifications':
      return [
        settings.notifications.enabled ? t('settingsNotify') : '',
        settings.notifications.details ? t('settingsDetails') : '',
        settings.notifications.sticky ? t('settingsSticky') : '',
      ]
        .filter((text) => text !== '')
        .join('; ');
    default:
      return null;
  }
}

const CLOCKS = { system: 'settingsAsBrowser', h23: 'settingsClock24', h12: 'settingsClock12' };
const THEMES = { system: 'settingsAsSystem', light: 'settingsLight', dark: 'settingsDark' };
const MARKS: { readonly [when in MarkWhen]: string } = {
  helpful: 'sitesHelpful',
  always: 'sitesAlways',
  never: 'sitesNever',
};

/** A backup may leave one of the two out. */
function markWords(place: string, when: MarkWhen | undefined, t: Translate): readonly string[] {
  return when === undefined ? [] : [`${place}: ${t(MARKS[when])}`];
}

/** "Gmail: 1 working day; Anywhere: 4 working hours". */
function normsWords(norms: Norms, { t, sites }: Words): string {
  const places = [{ id: 'default', name: t('normDefault') } as const, ...sites];
  return places
    .flatMap(({ id, name }) => {
      const norm = norms[id];
      return norm ? [`${name}: ${normWords(norm, t)}`] : [];
    })
    .join('; ');
}

function normWords(norm: Norm, t: Translate): string {
  if ('workingDays' in norm) {
    return t(norm.workingDays === 1 ? 'dataNormDay' : 'dataNormDays', norm.workingDays);
  }
  return t(norm.workingHours === 1 ? 'dataNormHour' : 'dataNormHours', norm.workingHours);
}

function weekWords(week: WorkWeek, { clock }: Wording): string {
  return WEEKDAYS.flatMap((day) => {
    const hours = formatHours(week[day] ?? []);
    return hours === '' ? [] : [`${weekdayName(day, clock, 'short')} ${hours}`];
  }).join('; ');
}

const MANY = 8;

/** "DE-BY; 2026-12-28 Company day; 2026-11-18 works"; many days are counted. */
function holidayWords({ region, types, own, worked }: Holidays, t: Translate): string {
  const days = own ?? [];
  const listed = days.map(({ date, name }) => `${date} ${name || t('rosterOwnUnnamed')}`);
  return [
    region ?? '',
    ...(types ?? []).map((type) => t(HOLIDAY_TYPE_NAMES[type])),
    ...(days.length > MANY ? [t('dataOwnDays', days.length)] : listed),
    ...(worked ?? []).map((date) => `${date} ${t('rosterHolidayWorked')}`),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

function outOfHoursWords(value: Person['outOfHours'], t: Translate): string {
  if (value === undefined) return '';
  return t(value === 'fine' ? 'rosterOutOfHoursFine' : 'rosterOutOfHoursLater');
}
