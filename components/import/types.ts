import type { CalendarAbsences } from '../../utils/domain/absences-types';
import type { BackupDocument, ImportPlan } from '../../utils/domain/backup-types';
import type { ColumnField, PeoplePreview } from '../../utils/domain/import-types';

/** What a file turned out to be. */
export type ReadFile =
  | { readonly kind: 'backup'; readonly document: BackupDocument; readonly plan: ImportPlan }
  | {
      readonly kind: 'people';
      readonly preview: PeoplePreview;
      /** Places in words by the id of their zone: "Kolkata, India". */
      readonly places: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'absences'; readonly found: CalendarAbsences };

/** One reading of a file or a text. */
export interface Reading {
  readonly content: Blob | string;
  /** What the columns of a table hold, where somebody said it. */
  readonly columns: readonly ColumnField[] | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}
