import { useId, useState } from 'preact/hooks';

import type { DueRule, Place, Target } from '../../utils/domain/reminder-types';
import { problemText } from '../ui/problem-text';
import type { Telling } from '../../utils/domain/sentences';
import { Moments } from './on-this-page';
import type { PopupPorts } from './types';

interface Props {
  readonly telling: Telling;
  readonly ports: PopupPorts;
  readonly firstName: (id: string) => string;
  readonly onRemind: (target: Target, rule: DueRule) => void;
}

/** A reminder from a pasted link: what was understood, what it is about, and when. */
export function PasteLink({ telling, ports, firstName, onRemind }: Props) {
  const { t } = telling;
  const [url, setUrl] = useState('');
  const [place, setPlace] = useState<Place | null>(null);
  const [wrong, setWrong] = useState('');
  const id = useId();
  const read = async (text: string) => {
    setUrl(text);
    setPlace(null);
    setWrong('');
    if (text.trim() === '') return;
    const result = await ports.readLink(text.trim());
    if (result.ok) setPlace(result.value);
    else setWrong(result.problems.map((one) => problemText(one, t)).join(' '));
  };
  return (
    <section class="mw-section" aria-labelledby="mw-link">
      <h2 id="mw-link">{t('popupLink')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void read(url);
        }}
      >
        <input
          class="mw-field"
          type="url"
          value={url}
          placeholder={t('popupLinkHint')}
          aria-labelledby="mw-link"
          aria-describedby={id}
          aria-invalid={wrong !== ''}
          onInput={(event) => setUrl(event.currentTarget.value)}
          onChange={(event) => void read(event.currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (text === '') return;
            event.preventDefault();
            void read(text);
          }}
        />
      </form>
      <p id={id} class="mw-wrong" role="alert">
        {wrong}
      </p>
      {place && (
        <Understood
          {...{ place, telling, ports, firstName }}
          onClose={() => void read('')}
          onRemind={(target, rule) => {
            void read('');
            onRemind(target, rule);
          }}
        />
      )}
    </section>
  );
}

function Understood({
  place,
  telling,
  ports,
  firstName,
  onRemind,
  onClose,
}: Props & { place: Place; onClose: () => void }) {
  const { t } = telling;
  const site = t('popupLinkSite', ports.siteName(place.site));
  const [title, setTitle] = useState('');
  const target: Target = { place, title: title.trim() || site, people: [] };
  return (
    <>
      <p class="mw-quiet">{t('popupLinkUnderstood', site)}</p>
      <input
        class="mw-field"
        value={title}
        maxLength={200}
        placeholder={t('popupLinkTitle')}
        aria-label={t('popupLinkTitle')}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <Moments
        {...{ target, telling, ports, firstName, onClose }}
        onChoose={(rule) => onRemind(target, rule)}
      />
    </>
  );
}
