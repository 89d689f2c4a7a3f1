import { useWording } from '../ui/translate';
import { formatNumber } from '../../utils/domain/format-time';
import { type View, type viewCounts, VIEWS } from './entries';

const NAMES: { readonly [view in View]: string } = {
  all: 'remindersViewAll',
  due: 'remindersViewDue',
  held: 'remindersViewHeld',
  waiting: 'remindersViewWaiting',
  person: 'remindersViewPerson',
  site: 'remindersViewSite',
};

interface Props {
  readonly view: View;
  readonly counts: ReturnType<typeof viewCounts>;
}

/** What of the list is shown. Links, so that each view has an address of its own. */
export function ViewButtons({ view, counts }: Props) {
  const { t, clock } = useWording();
  return (
    <nav class="mw-views" aria-label={t('remindersView')}>
      {VIEWS.map((one) => {
        const count = counts[one] ?? 0;
        return (
          <a
            key={one}
            class="mw-view"
            href={one === 'all' ? '#/reminders' : `#/reminders?show=${one}`}
            {...(one === view ? { 'aria-current': 'page' as const } : {})}
          >
            {t(NAMES[one])}
            {count > 0 && <span class="mw-count">{formatNumber(count, clock)}</span>}
          </a>
        );
      })}
    </nav>
  );
}

/** The view that an address names: "#/reminders?show=waiting". */
export function viewOf(hash: string): View {
  const name = /[?&]show=([a-z]+)/.exec(hash)?.[1];
  return VIEWS.find((view) => view === name) ?? 'all';
}
