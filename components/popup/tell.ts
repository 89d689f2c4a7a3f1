import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { ViewRecord } from '../../utils/protocol/messages';
import type { ReminderContext } from '../reminders/context';
import { firstName } from '../reminders/reminder-text';
import type { PopupPorts } from './types';

/** More names than this push the moment out of the line. */
const NAMES = 2;

/** Names and moments from the view record, on the viewer's clock alone. */
export function tellFrom(
  view: Pick<ViewRecord, 'around' | 'names'>,
  { viewer, t }: Telling,
  siteName: PopupPorts['siteName'],
): Pick<ReminderContext, 'tell' | 'nameOf'> {
  const names = new Map([
    ...Object.entries(view.names),
    ...view.around.map(({ id, name }) => [id, name] as const),
  ]);
  return {
    nameOf: (id) => firstName(names.get(id) ?? '') || t('popupThem'),
    tell: ({ people, names: others, dueAt, place }) => ({
      moment: { at: dueAt, mine: offsetAt(viewer, dueAt) },
      people: [...people.flatMap((id) => names.get(id) ?? []), ...others]
        .slice(0, NAMES)
        .join(', '),
      siteName: siteName(place),
    }),
  };
}
