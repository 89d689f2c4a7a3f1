import type { Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';

interface Props {
  /** What is missing in my own record; null where nothing is. */
  readonly missing: Problem | null;
  /** What it says, for a profile. */
  readonly text: string;
  readonly hasHours: boolean;
  readonly onCopy: () => void;
  readonly onSave: (kind: 'card' | 'vcard' | 'calendar') => void;
}

/** My own hours and how I like to be asked, for those who keep a roster of their own. */
export function MyCardPanel({ missing, text, hasHours, onCopy, onSave }: Props) {
  const { t } = useWording();
  return (
    <section class="mw-panel" aria-labelledby="my-card">
      <h2 id="my-card" class="mw-heading">
        {t('cardTitle')}
      </h2>
      <p class="mw-secondary">{t('cardText')}</p>
      {missing ? (
        <>
          <ProblemList problems={[missing]} />
          <div class="mw-row">
            <a class="mw-button" href="#/roster">
              {t('cardToRoster')}
            </a>
          </div>
        </>
      ) : (
        <>
          <p class="mw-card-text">{text}</p>
          <div class="mw-row">
            <Button onClick={onCopy}>{t('cardCopy')}</Button>
            <Button onClick={() => onSave('card')}>{t('cardFile')}</Button>
            <Button onClick={() => onSave('vcard')}>{t('cardVcard')}</Button>
            {hasHours && <Button onClick={() => onSave('calendar')}>{t('cardCalendar')}</Button>}
          </div>
        </>
      )}
    </section>
  );
}
