import { formatMoment } from '../../utils/domain/format-time';
import type { LastGoodHead } from '../../utils/domain/last-good-types';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { useWording } from '../ui/translate';
import { countText } from './count-text';

interface Props {
  readonly kept: LastGoodHead | null;
  readonly viewer: Snapshot;
  readonly now: number;
}

/** The copy that Meanwhile keeps by itself: of what, from when, and what it leaves out. */
export function CopyPanel({ kept, viewer, now }: Props) {
  const { t, clock } = useWording();
  const at = kept ? Date.parse(kept.at) : now;
  const last = kept?.leftOut.at(-1);
  return (
    <section class="mw-panel" aria-labelledby="data-copy">
      <h2 id="data-copy" class="mw-heading">
        {t('copyTitle')}
      </h2>
      <p class="mw-secondary">{t('copyText')}</p>
      <p>
        {kept
          ? t(
              'copyKept',
              formatMoment(at, offsetAt(viewer, at), now, clock),
              countText(kept.people, kept.reminders, t),
            )
          : t('copyNone')}
        {last !== undefined && ` ${t(`rescueWithout_${last}`)}`}
      </p>
    </section>
  );
}
