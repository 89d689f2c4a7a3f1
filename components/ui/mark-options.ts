import type { MarkWhen } from '../../utils/domain/settings';
import type { Translate } from '../../utils/domain/translate';

/** Value and words of where marks are drawn, in order. */
export function markOptions(t: Translate): readonly (readonly [MarkWhen, string])[] {
  return [
    ['helpful', t('sitesHelpful')],
    ['always', t('sitesAlways')],
    ['never', t('sitesNever')],
  ];
}
