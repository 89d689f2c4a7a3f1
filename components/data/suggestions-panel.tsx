import type { Suggestions } from '../../utils/domain/suggestions';
import { Switch } from '../ui/switch';
import { useWording } from '../ui/translate';

interface Props {
  readonly suggestions: Pick<Suggestions, 'on' | 'domains'>;
  readonly onSwitch: (on: boolean) => void;
}

/** Whether colleagues are suggested, what is kept for it, and who counts as one. */
export function SuggestionsPanel({ suggestions, onSwitch }: Props) {
  const { t, clock } = useWording();
  const { on, domains } = suggestions;
  const list = new Intl.ListFormat(clock.locale, { type: 'disjunction' }).format(domains);
  return (
    <section class="mw-panel" aria-labelledby="data-suggestions">
      <h2 id="data-suggestions" class="mw-heading">
        {t('suggestTitle')}
      </h2>
      <Switch
        label={t('suggestSwitch')}
        hint={t('suggestKeeps')}
        checked={on}
        onChange={onSwitch}
      />
      {on && (
        <p class="mw-secondary">
          {domains.length > 0 ? t('suggestWhom', list) : t('suggestWhomSlack')}
        </p>
      )}
    </section>
  );
}
