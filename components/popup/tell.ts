import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import type { ViewRecord } from '../../utils/protocol/messages';
import type { AskContext } from '../asks/ask-item';
import { workingLeft } from '../asks/working-left';
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

/** The same of an ask; the other clock where they are among those at hand. */
export function tellAskFrom(
  view: Pick<ViewRecord, 'around' | 'names'>,
  now: number,
  siteName: PopupPorts['siteName'],
): AskContext['tellAsk'] {
  const near = new Map(view.around.map((one) => [one.id, one]));
  return ({ people, names: others, place, byAt }) => {
    const known = people.flatMap((id) => view.names[id] ?? near.get(id)?.name ?? []);
    const all = [...new Set([...known, ...others])];
    const snapshot = people.map((id) => near.get(id)).find((one) => one !== undefined)?.snapshot;
    return {
      people: all.slice(0, NAMES).join(', '),
      first: firstName(all[0] ?? ''),
      siteName: siteName(place),
      ...(snapshot && byAt !== undefined ? clockAt(snapshot, now, byAt) : {}),
    };
  };
}

function clockAt(snapshot: Snapshot, now: number, at: number) {
  const left = workingLeft(snapshot, now, at);
  return { theirs: offsetAt(snapshot, at), ...(left === undefined ? {} : { left }) };
}
