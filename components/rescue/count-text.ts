import type { Translate } from '../../utils/domain/translate';

/** "25 teammates and 40 reminders". */
export function countText(people: number, reminders: number, t: Translate): string {
  return t(
    'countBoth',
    people === 1 ? t('countTeammate') : t('countTeammates', people),
    reminders === 1 ? t('countReminder') : t('countReminders', reminders),
  );
}
