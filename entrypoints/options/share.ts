import type { Person, PlainDate } from '../../utils/domain/person';
import { downloadText } from '../../utils/platform/download';
import { translate as t } from '../../utils/platform/i18n';
import type { PageProps } from './context';

/** A file of people for a colleague: without notes of mine, and without why somebody is away. */
export async function shareRoster(
  people: readonly Person[],
  owner: string,
  today: PlainDate,
  notify: PageProps['notify'],
): Promise<void> {
  const { writeRoster } = await import('../../utils/exchange');
  const name = `meanwhile-roster-${today}.json`;
  downloadText(name, writeRoster(people, owner, Date.now()), 'application/json');
  notify({ text: t('rosterShared', name) });
}
