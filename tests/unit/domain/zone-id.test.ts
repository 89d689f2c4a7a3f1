import { describe, expect, it } from 'vitest';

import {
  editDistance,
  foldText,
  isKnownZone,
  nearestZones,
  offsetOfText,
} from '../../../utils/domain/zone-id';

describe('zone ids', () => {
  it.each([
    'Europe/Berlin',
    'Asia/Calcutta',
    'US/Pacific',
    'Europe/Kiev',
    'asia/kolkata',
    'UTC',
    'Japan',
  ])('knows %s', (id) => expect(isKnownZone(id)).toBe(true));

  it.each(['+02:00', 'GMT+2', 'PST', 'IST', 'Europe/Springfield', '', 'Berlin', '../etc', '-0330'])(
    'refuses %j',
    (id) => expect(isKnownZone(id)).toBe(false),
  );

  it('suggests the nearest ids', () => {
    expect(nearestZones('Europ/Berlin')[0]).toBe('Europe/Berlin');
    expect(nearestZones('Tokio')).toContain('Asia/Tokyo');
    expect(nearestZones('America/NewYork')[0]).toBe('America/New_York');
    expect(nearestZones('xyzzy-plugh')).toEqual([]);
    expect(nearestZones('Europe/Berlim', 3)).toHaveLength(1);
  });

  it.each([
    ['GMT+2', 120],
    ['+05:30', 330],
    ['UTC-3', -180],
    ['utc −09:30', -570],
    ['+0200', 120],
    ['+15', null],
    ['Berlin', null],
    ['2', null],
  ])('reads %j as the offset %j', (text, minutes) => {
    expect(offsetOfText(text)).toBe(minutes);
  });

  it('measures spelling', () => {
    expect(editDistance('berlin', 'berlin')).toBe(0);
    expect(editDistance('belrin', 'berlin')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(foldText('São_Paulo – Łódź')).toBe('sao paulo lodz');
  });
});
