import { describe, expect, it } from 'vitest';

import { isKnownZone, searchZones, zoneHit, zoneOfText } from '../../../utils/zones';
import { zoneEntries } from '../../../utils/zones/catalogue';
import { BIG_ZONES, EXTRA_CITIES, ZONE_STATES } from '../../../utils/zones/cities';
import { at } from '../domain/people';

const SUMMER = at('2026-07-22T12:00:00Z');
const WINTER = at('2026-01-22T12:00:00Z');
const ids = (query: string, limit = 8) => searchZones(query, SUMMER, limit).map((hit) => hit.id);

describe('search', () => {
  it.each([
    ['berl', 'Europe/Berlin'],
    ['koln', 'Europe/Berlin'],
    ['MÜNCHEN', 'Europe/Berlin'],
    ['lond', 'Europe/London'],
    ['new y', 'America/New_York'],
    ['san f', 'America/Los_Angeles'],
    ['germany', 'Europe/Berlin'],
    ['ger', 'Europe/Berlin'],
    ['jp', 'Asia/Tokyo'],
    ['pst', 'America/Los_Angeles'],
    ['kiev', 'Europe/Kyiv'],
    ['calcutta', 'Asia/Kolkata'],
    ['tokyo japan', 'Asia/Tokyo'],
    ['us/pac', 'America/Los_Angeles'],
    ['usa', 'America/New_York'],
    ['heidel', 'Europe/Berlin'],
    ['heidelberg, ger', 'Europe/Berlin'],
    ['springfield il', 'America/Chicago'],
    ['portland, oregon', 'America/Los_Angeles'],
    ['london canada', 'America/Toronto'],
    ['aachen', 'Europe/Berlin'],
    ['norfolk', 'America/New_York'],
    ['lond', 'Europe/London'],
  ])('%s finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('shows the city that matched, its country and the offset of that day', () => {
    expect(searchZones('hamb', SUMMER, 1)).toEqual([
      {
        id: 'Europe/Berlin',
        city: 'Hamburg',
        country: 'Germany',
        abbreviation: 'CEST',
        alsoIn: ['Berlin', 'Munich', 'Köln'],
        offset: 120,
      },
    ]);
    expect(searchZones('hamb', WINTER, 1)[0]).toMatchObject({ abbreviation: 'CET', offset: 60 });
    expect(searchZones('kathmandu', SUMMER, 1)[0]).toMatchObject({ offset: 345 });
    expect(searchZones('kiritimati', SUMMER, 1)[0]).toMatchObject({ offset: 840 });
  });

  it('shows the town that matched, and where else one of the name lies', () => {
    expect(searchZones('tubing', SUMMER, 1)[0]).toMatchObject({
      city: 'Tübingen',
      country: 'Germany',
    });
    const places = searchZones('london', SUMMER).map(({ city, country }) => `${city}, ${country}`);
    expect(places.slice(0, 2)).toEqual(['London, United Kingdom', 'London, Canada']);
  });

  it('keeps an alias that is typed in full', () => {
    expect(ids('asia/calcutta')[0]).toBe('Asia/Calcutta');
    expect(ids('Europe/Kiev')).toEqual(['Europe/Kiev']);
  });

  it('offers both cities of one name, the largest zones for nothing, and nothing for nonsense', () => {
    expect(ids('portland')).toEqual(
      expect.arrayContaining(['America/Los_Angeles', 'America/New_York']),
    );
    expect(ids('', 3)).toEqual(BIG_ZONES.slice(0, 3));
    expect(ids('xyzzy')).toEqual([]);
    expect(ids('a', 5)).toHaveLength(5);
  });

  it('has a line for every id on file', () => {
    for (const id of Intl.supportedValuesOf('timeZone')) expect(zoneHit(id, SUMMER)?.id).toBe(id);
    expect(zoneHit('Europe/Springfield', SUMMER)).toBeNull();
  });
});

describe('text to a zone', () => {
  it.each([
    ['Berlin', 'Europe/Berlin'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['asia/calcutta', 'Asia/Calcutta'],
    ['são paulo', 'America/Sao_Paulo'],
    ['Frankfurt', 'Europe/Berlin'],
    ['Germany', 'Europe/Berlin'],
    ['Japan', 'Asia/Tokyo'],
    ['UK', 'Europe/London'],
    ['JST', 'Asia/Tokyo'],
    ['PST8PDT', 'PST8PDT'],
    ['Hawaii', 'Pacific/Honolulu'],
    ['New South Wales', 'Australia/Sydney'],
    ['New York', 'America/New_York'],
    ['Geneva', 'Europe/Zurich'],
    ['Jamaica', 'America/Jamaica'],
    ['Aachen', 'Europe/Berlin'],
    ['donostia', 'Europe/Madrid'],
    ['Pristina', 'Europe/Belgrade'],
    ['Dili', 'Asia/Dili'],
  ])('%s is %s', (text, id) => {
    expect(zoneOfText(text)).toMatchObject({ kind: 'zone', id });
  });

  it.each([
    ['CET', 'Europe/Berlin'],
    ['IST', 'Asia/Kolkata'],
    ['GMT+2', 'Africa/Cairo'],
    ['UTC', 'Europe/London'],
    ['+05:30', 'Asia/Kolkata'],
    ['Etc/GMT+8', 'America/Los_Angeles'],
    ['EST', 'America/New_York'],
    ['USA', 'America/Chicago'],
    ['DE', 'Europe/Berlin'],
    ['San Jose', 'America/Costa_Rica'],
    ['ACT', 'America/Rio_Branco'],
    ['Portland', 'America/Los_Angeles'],
    ['Georgia', 'America/New_York'],
    ['Georgia', 'Asia/Tbilisi'],
    ['Victoria', 'Australia/Sydney'],
    ['Texas', 'America/Denver'],
    ['Springfield', 'America/Chicago'],
    ['Norfolk', 'America/New_York'],
    ['Norfolk', 'Pacific/Norfolk'],
    ['Kochi', 'Asia/Tokyo'],
  ])('%s is asked about, %s among the answers', (text, candidate) => {
    const answer = zoneOfText(text);
    expect(answer.kind).toBe('ask');
    expect(answer.kind === 'ask' && answer.candidates).toContain(candidate);
    expect(answer.kind === 'ask' && answer.candidates.every(isKnownZone)).toBe(true);
  });

  it('does not take the zone with the inverted sign for the one meant', () => {
    const answer = zoneOfText('Etc/GMT+8');
    expect(answer.kind === 'ask' && answer.candidates).not.toContain('Asia/Shanghai');
  });

  it.each(['Bullerbü', 'Editor', '', '–', 'on leave'])('%j is unknown', (text) => {
    expect(zoneOfText(text).kind).toBe('unknown');
  });

  it('names what is near a misspelt place', () => {
    expect(zoneOfText('Tokio')).toEqual({ kind: 'unknown', nearest: ['Asia/Tokyo'] });
    expect(zoneOfText('Europ/Berlin')).toEqual({ kind: 'unknown', nearest: ['Europe/Berlin'] });
  });
});

describe('the lists', () => {
  it('name zones that exist', () => {
    const listed = [...EXTRA_CITIES.keys(), ...ZONE_STATES.keys(), ...BIG_ZONES];
    const known = new Set(zoneEntries().flatMap((entry) => entry.raw.group));
    expect(listed.filter((id) => !isKnownZone(id) || !known.has(id))).toEqual([]);
  });

  it('know every state of the USA, by code and by name', () => {
    const american = zoneEntries().filter(({ countryCode }) => countryCode === 'us');
    // 50 states and the capital's district.
    expect(new Set(american.flatMap(({ stateCodes }) => stateCodes)).size).toBe(51);
    expect(new Set(american.flatMap(({ stateNames }) => stateNames)).size).toBe(51);
  });
});
