import { formatNumber } from '../../utils/domain/format-time';
import { useWording } from '../ui/translate';

/** The way into the walk, while something waits. */
export function CatchUpLink({ waiting }: { readonly waiting: number }) {
  const { t, clock } = useWording();
  if (waiting === 0) return null;
  return (
    <p class="mw-row mw-catch-up-link">
      <a class="mw-button mw-button-primary" href="#/catch-up">
        {t('catchUpReady', formatNumber(waiting, clock))}
      </a>
      <span class="mw-secondary">{t('catchUpReadyText')}</span>
    </p>
  );
}
