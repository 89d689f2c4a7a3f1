import { formatMoment } from '../../utils/domain/format-time';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';

/** An instant on the viewer's clock: "14:05", "Tue 10:00". */
export function instantText(at: number, { now, viewer, clock }: Telling): string {
  return formatMoment(at, offsetAt(viewer, at), now, clock);
}
