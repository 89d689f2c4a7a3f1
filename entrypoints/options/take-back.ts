import { answered } from '../../components/reminders/ports';
import { refusal } from '../../components/ui/problem-text';
import type { Person } from '../../utils/domain/person';
import type { TeamFile } from '../../utils/domain/team-types';
import { translate as t } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';
import type { PageProps } from './context';

/**
 * Takes back what was stored for many; who changed since stays, and is counted.
 *
 * @param team The team file from which they came, as it was remembered before.
 */
export async function takeBack(
  saved: readonly Person[],
  before: readonly Person[],
  notify: PageProps['notify'],
  team?: TeamFile,
): Promise<void> {
  const ids = Object.fromEntries(saved.map(({ id, updated }) => [id, updated]));
  const back = await answered(
    send('ui→bg take back people', { saved: ids, before, ...(team ? { team } : {}) }),
  );
  if (!back.ok) notify(refusal(back.problems, t));
  else if (back.value > 0) notify({ text: t('importTakenBackBut', back.value) });
}
