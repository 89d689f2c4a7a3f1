import { OwnLink } from '../availability/own-link';
import type { Translate } from '../../utils/domain/translate';

const PAGES = [
  ['roster', 'popupRoster'],
  ['reminders', 'popupReminders'],
  ['sites', 'popupSites'],
  ['settings', 'popupSettings'],
] as const;

interface Props {
  readonly t: Translate;
  readonly goTo: (page: string) => void;
}

/** The pages that open in a tab. */
export function Footer({ t, goTo }: Props) {
  return (
    <nav class="mw-footer" aria-label={t('popupPages')}>
      {PAGES.map(([route, key]) => (
        <OwnLink key={route} page={`options.html#/${route}`} goTo={goTo}>
          {t(key)}
        </OwnLink>
      ))}
    </nav>
  );
}
