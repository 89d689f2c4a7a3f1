import { describe, expect, it } from 'vitest';

import {
  dateAt,
  hasDate,
  startOfDate,
  wallToInstant,
  zoneOffset,
} from '../../../utils/domain/zoned';
import { at, iso } from './people';

describe('wall times', () => {
  it('moves forward by the gap in spring', () => {
    expect(iso(wallToInstant('Europe/Berlin', '2026-03-29', 150, 'earlier'))).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    expect(iso(wallToInstant('America/New_York', '2026-03-08', 150, 'later'))).toBe(
      '2026-03-08T07:30:00.000Z',
    );
  });

  it('takes the earlier or the later instant in autumn', () => {
    expect(iso(wallToInstant('Europe/Berlin', '2026-10-25', 150, 'earlier'))).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    expect(iso(wallToInstant('Europe/Berlin', '2026-10-25', 150, 'later'))).toBe(
      '2026-10-25T01:30:00.000Z',
    );
  });

  it('knows half-hour changes and quarter-hour zones', () => {
    // Lord Howe goes from +10:30 to +11 at 02:00 on 4 October 2026.
    expect(iso(wallToInstant('Australia/Lord_Howe', '2026-10-04', 135, 'earlier'))).toBe(
      '2026-10-03T15:45:00.000Z',
    );
    expect(zoneOffset('Asia/Kathmandu', at('2026-01-01T00:00:00Z'))).toBe(345);
    expect(zoneOffset('Pacific/Kiritimati', at('2026-01-01T00:00:00Z'))).toBe(840);
  });

  it('treats an alias as its zone', () => {
    const now = at('2026-07-01T00:00:00Z');
    expect(zoneOffset('Asia/Calcutta', now)).toBe(zoneOffset('Asia/Kolkata', now));
    expect(zoneOffset('US/Pacific', now)).toBe(-420);
  });
});

describe('dates', () => {
  it('starts where a gap swallowed midnight at the end of the gap', () => {
    // Beirut goes from 00:00 to 01:00 on 29 March 2026.
    expect(iso(startOfDate('Asia/Beirut', '2026-03-29'))).toBe('2026-03-28T22:00:00.000Z');
  });

  it('misses the date that Apia skipped', () => {
    expect(hasDate('Pacific/Apia', '2011-12-30')).toBe(false);
    expect(hasDate('Pacific/Apia', '2011-12-31')).toBe(true);
    expect(dateAt('Pacific/Apia', at('2011-12-30T09:59:59Z'))).toBe('2011-12-29');
    expect(dateAt('Pacific/Apia', at('2011-12-30T10:00:00Z'))).toBe('2011-12-31');
  });
});
