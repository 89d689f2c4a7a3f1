import type { ImportPanelProps } from '../../../components/import/import-panel';
import { personOf } from '../domain/people';

/** What an import needs besides what a test is about. */
export const importPorts: Omit<ImportPanelProps, 'onRead' | 'onImport' | 'onFile'> = {
  me: personOf({ id: 'me', name: '' }),
  people: [],
  now: Date.UTC(2026, 10, 22, 12),
  today: '2026-11-22',
  searchZones: () => Promise.resolve([]),
  holidayPort: {
    countries: () => Promise.resolve([]),
    regions: () => Promise.resolve([]),
    types: () => Promise.resolve([]),
    resolve: (region) => Promise.resolve({ region, dates: [], until: '2028-12-31' }),
    readCalendar: () => Promise.reject(new Error('not asked')),
  },
  onTake: () => Promise.resolve([]),
  onTaken: () => undefined,
  onTemplate: () => undefined,
};
