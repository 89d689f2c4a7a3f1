import type { BulkChange } from '../../utils/domain/bulk-edit';
import { zoneProblems } from '../../utils/domain/person-check';
import { fail, ok, problem, type Result } from '../../utils/domain/result';
import { type Draft, weekOf } from './draft';
import type { HolidayPort } from './holiday-port';
import { EMPTY_WEEK } from './week-presets';

export const BULK_KINDS = ['join', 'leave', 'week', 'zone', 'holidays', 'norm', 'cover'] as const;

/** What is typed for each kind of change; only one of them is applied. */
export interface BulkDraft {
  readonly kind: (typeof BULK_KINDS)[number];
  readonly group: string;
  readonly week: Draft['week'];
  readonly zone: string;
  /** "DE", "DE-BY". */
  readonly region: string;
  /** Working days; empty says nothing. */
  readonly days: string;
  readonly cover: string;
}

export const EMPTY_BULK: BulkDraft = {
  kind: 'join',
  group: '',
  week: EMPTY_WEEK,
  zone: '',
  region: '',
  days: '',
  cover: '',
};

/** The change that a draft says, or what is missing. */
export async function bulkOf(draft: BulkDraft, port: HolidayPort): Promise<Result<BulkChange>> {
  const group = draft.group.trim();
  switch (draft.kind) {
    case 'join':
    case 'leave':
      return group === '' ? fail(problem('bulk_group')) : ok({ kind: draft.kind, group });
    case 'week': {
      const week = weekOf(draft.week);
      if (!week.ok) return week;
      return week.value ? ok({ kind: 'week', week: week.value }) : fail(problem('bulk_week'));
    }
    case 'zone': {
      const wrong = zoneProblems(draft.zone.trim(), 'zone');
      return wrong.length > 0 ? fail(...wrong) : ok({ kind: 'zone', zone: draft.zone.trim() });
    }
    case 'holidays':
      if (draft.region === '') return fail(problem('bulk_region'));
      return ok({ kind: 'holidays', days: await port.resolve(draft.region, undefined) });
    case 'norm':
      return normOf(draft.days.trim());
    case 'cover':
      return ok({ kind: 'cover', person: draft.cover === '' ? null : draft.cover });
  }
}

function normOf(text: string): Result<BulkChange> {
  if (text === '') return ok({ kind: 'norm', norm: null });
  const workingDays = Number(text);
  const fine = Number.isInteger(workingDays) && workingDays >= 0 && workingDays <= 100;
  return fine ? ok({ kind: 'norm', norm: { workingDays } }) : fail(problem('norm_days', [text]));
}
