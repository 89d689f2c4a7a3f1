import { answered } from '../../components/reminders/ports';
import { refusal } from '../../components/ui/problem-text';
import { type BulkChange, changedPeople } from '../../utils/domain/bulk-edit';
import type { Person, PlainDate } from '../../utils/domain/person';
import { translate as t } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';
import type { PageProps } from './context';
import { takeBack } from './take-back';

/** One change for many, in one transaction, with a way back. */
export async function changeMany(
  people: readonly Person[],
  change: BulkChange,
  today: PlainDate,
  notify: PageProps['notify'],
): Promise<void> {
  const changed = changedPeople(people, change, today);
  if (changed.length === 0) {
    notify({ text: t('rosterBulkNone') });
    return;
  }
  const seen = Object.fromEntries(people.map(({ id, updated }) => [id, updated]));
  const taken = await answered(send('ui→bg take people', { people: changed, seen }));
  if (!taken.ok) {
    notify(refusal(taken.problems, t));
    return;
  }
  const { saved, before } = taken.value;
  notify({
    text: saved.length === 1 ? t('rosterBulkDoneOne') : t('rosterBulkDone', saved.length),
    undo: () => void takeBack(saved, before, notify),
  });
}
