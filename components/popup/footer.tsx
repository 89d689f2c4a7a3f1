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

/** The pages that open in a tab. Real links, so that they can be opened in a window, too. */
export function Footer({ t, goTo }: Props) {
  return (
    <nav class="mw-footer" aria-label={t('popupPages')}>
      {PAGES.map(([route, key]) => {
        const page = `options.html#/${route}`;
        return (
          <a
            key={route}
            class="mw-link"
            href={page}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              goTo(page);
            }}
          >
            {t(key)}
          </a>
        );
      })}
    </nav>
  );
}
