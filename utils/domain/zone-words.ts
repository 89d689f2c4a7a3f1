/**
 * What people mean by the letters behind a time. Letters name a zone's clock of that date, as people
 * use them: "3pm PST" in July is three o'clock in Los Angeles. Where they mean several zones, who
 * writes them decides; whom nothing decides for gets nothing (IST, CST, BST, AST).
 *
 * Left out, since too few agree on them: SST, AMT, ECT, WST, and "AT", which is a word.
 */
import { isKnownZone } from './zone-id';

export interface Reading {
  readonly zone: string;
  /** People in these zones mean it: ids, starts of ids ("America/"), or everybody else ("*"). */
  readonly by: readonly string[];
}

const reading = (zone: string, by = '*'): Reading => ({ zone, by: by.split(' ') });
/** Nobody there says which one they mean. */
const doubt = (by: string): Reading => ({ zone: '', by: by.split(' ') });
/** These keep one clock all year, whatever the letters say elsewhere. */
const own = (...zones: string[]): Reading[] => zones.map((zone) => reading(zone, zone));

const TABLE: readonly (readonly [words: string, ...readings: readonly Reading[]])[] = [
  ['PT PST PDT PACIFIC', reading('America/Los_Angeles')],
  ['MT MST MDT MOUNTAIN', reading('America/Denver'), ...own('America/Phoenix')],
  [
    'CT CDT CENTRAL',
    reading('America/Chicago'),
    ...own('America/Mexico_City', 'America/Costa_Rica', 'America/Regina', 'America/Guatemala'),
  ],
  [
    // Central, China, Cuba.
    'CST',
    reading('America/Chicago', 'America/ Pacific/Honolulu'),
    ...own('America/Mexico_City', 'America/Costa_Rica', 'America/Regina', 'America/Guatemala'),
    ...own('America/Havana', 'Asia/Shanghai', 'Asia/Taipei', 'Asia/Macau'),
  ],
  [
    'ET EST EDT EASTERN',
    reading('America/New_York'),
    ...own('America/Panama', 'America/Jamaica', 'America/Cancun', 'America/Cayman'),
    doubt('Australia/'),
  ],
  [
    // Atlantic, Arabia.
    'AST',
    reading('America/Halifax', 'America/'),
    ...own('America/Puerto_Rico', 'America/Santo_Domingo', 'Atlantic/Bermuda'),
    ...own('Asia/Riyadh', 'Asia/Kuwait', 'Asia/Qatar', 'Asia/Bahrain', 'Asia/Baghdad'),
  ],
  ['ADT ATLANTIC', reading('America/Halifax')],
  ['NST NDT', reading('America/St_Johns')],
  ['AKT AKST AKDT', reading('America/Anchorage')],
  ['HST', reading('Pacific/Honolulu')],
  ['BRT', reading('America/Sao_Paulo')],
  ['ART', reading('America/Argentina/Buenos_Aires')],
  ['CLT CLST', reading('America/Santiago')],
  ['COT', reading('America/Bogota')],
  ['PET', reading('America/Lima')],
  ['UYT', reading('America/Montevideo')],
  ['UTC GMT Z', reading('UTC')],
  // British, Bangladesh, Bougainville.
  ['BST', reading('Europe/London', 'Europe/'), ...own('Asia/Dhaka', 'Pacific/Bougainville')],
  // India, Ireland, Israel.
  ['IST', ...own('Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem')],
  ['WET WEST', reading('Europe/Lisbon')],
  ['CET CEST MEZ MESZ', reading('Europe/Berlin'), ...own('Africa/Algiers', 'Africa/Tunis')],
  [
    'EET EEST',
    reading('Europe/Athens'),
    ...own('Africa/Cairo', 'Africa/Tripoli', 'Asia/Beirut', 'Europe/Chisinau'),
    ...own('Europe/Kaliningrad'),
  ],
  ['MSK', reading('Europe/Moscow')],
  ['TRT', reading('Europe/Istanbul')],
  ['WAT', reading('Africa/Lagos')],
  ['CAT', reading('Africa/Maputo')],
  ['EAT', reading('Africa/Nairobi')],
  ['SAST', reading('Africa/Johannesburg')],
  ['GST', reading('Asia/Dubai')],
  ['PKT', reading('Asia/Karachi')],
  ['NPT', reading('Asia/Kathmandu')],
  ['ICT', reading('Asia/Bangkok')],
  ['WIB', reading('Asia/Jakarta')],
  ['WITA', reading('Asia/Makassar')],
  ['WIT', reading('Asia/Jayapura')],
  ['SGT', reading('Asia/Singapore')],
  ['MYT', reading('Asia/Kuala_Lumpur')],
  ['PHT', reading('Asia/Manila')],
  ['HKT', reading('Asia/Hong_Kong')],
  ['JST', reading('Asia/Tokyo')],
  ['KST', reading('Asia/Seoul')],
  ['AWST', reading('Australia/Perth')],
  ['ACST ACDT', reading('Australia/Adelaide'), ...own('Australia/Darwin')],
  ['AET AEST AEDT', reading('Australia/Sydney'), ...own('Australia/Brisbane')],
  ['NZT NZST NZDT', reading('Pacific/Auckland')],
];

const WORDS = new Map(
  TABLE.flatMap(([words, ...readings]) => words.split(' ').map((word) => [word, readings])),
);

/** What a word in capitals can mean; undefined where it names no zone that we know. */
export function readingsOf(word: string): readonly Reading[] | undefined {
  return WORDS.get(word);
}

/** Of a wall time that the autumn repeats: "PDT" means the first, "PST" the second. */
export function whichOf(word: string): 'earlier' | 'later' {
  const isStandard = /^(?:[A-Z]{1,3}ST|CET|MEZ|EET|WET)$/.test(word);
  return isStandard && !/^(?:BST|IST|CEST|EEST|WEST|CLST)$/.test(word) ? 'later' : 'earlier';
}

const REGIONS =
  'Africa America America/Argentina America/Indiana Asia Atlantic Australia Europe Indian Pacific'.split(
    ' ',
  );
/** Names of zones that are words, feasts or people as well. */
const NO_CITY = /^(?:North|South|West|Easter|Christmas|Victoria|Virgin|General)$/;

/** Places that no zone has in its name, and countries with one clock. */
const PLACES = new Map(
  Object.entries({
    'Europe/London': 'UK Britain England Scotland Manchester Edinburgh',
    'Europe/Dublin': 'Ireland',
    'Europe/Berlin': 'Germany Munich Hamburg Frankfurt Cologne',
    'Europe/Paris': 'France Lyon',
    'Europe/Amsterdam': 'Netherlands Rotterdam Utrecht',
    'Europe/Rome': 'Italy Milan',
    'Europe/Madrid': 'Barcelona',
    'Europe/Zurich': 'Switzerland Geneva',
    'Europe/Vienna': 'Austria',
    'Europe/Warsaw': 'Poland Krakow',
    'Europe/Stockholm': 'Sweden',
    'Europe/Istanbul': 'Turkey Ankara',
    'Africa/Lagos': 'Nigeria',
    'Africa/Nairobi': 'Kenya',
    'Africa/Johannesburg': 'South_Africa Cape_Town',
    'Africa/Cairo': 'Egypt',
    'Asia/Jerusalem': 'Israel Tel_Aviv',
    'Asia/Dubai': 'UAE Abu_Dhabi',
    'Asia/Karachi': 'Pakistan Lahore Islamabad',
    'Asia/Kolkata': 'India Mumbai Delhi Bangalore Bengaluru Hyderabad Chennai Pune',
    'Asia/Bangkok': 'Thailand',
    'Asia/Manila': 'Philippines',
    'Asia/Shanghai': 'China Beijing Shenzhen',
    'Asia/Seoul': 'Korea South_Korea',
    'Asia/Tokyo': 'Japan Osaka Kyoto',
    'Pacific/Auckland': 'New_Zealand Wellington',
    'America/Los_Angeles': 'LA SF San_Francisco Seattle Portland San_Diego California',
    'America/Denver': 'Colorado',
    'America/Chicago': 'Austin Dallas Houston Minneapolis',
    'America/New_York': 'NY NYC Boston Atlanta Miami Washington Philadelphia',
    'America/Toronto': 'Montreal Ottawa',
  }).flatMap(([zone, words]) => words.split(' ').map((word) => [word, zone] as const)),
);

/** The zone of a place, as a text writes it ("New York", "UK"); undefined where we know none. */
export function zoneOfCity(words: string): string | undefined {
  const city = words.replaceAll(' ', '_');
  const place = PLACES.get(city);
  if (place !== undefined || city.length < 4 || NO_CITY.test(city)) return place;
  return REGIONS.map((region) => `${region}/${city}`).find(isKnownZone);
}
