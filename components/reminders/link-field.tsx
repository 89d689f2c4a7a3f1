import { useRef, useState } from 'preact/hooks';

import type { Preset } from '../../utils/domain/preset-text';
import type { DueRule, Place, Target } from '../../utils/domain/reminder-types';
import type { Problem, Result } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import type { MomentContext } from './context';
import { WhenMenu } from './when-menu';

interface Props extends MomentContext {
  readonly siteNameOf: (place: Place) => string;
  readonly readLink: (url: string) => Promise<Result<Place>>;
  /** Moments for nobody in particular. */
  readonly loadPresets: () => Promise<readonly Preset[]>;
  /** @returns Whether the reminder is stored; what went wrong is said elsewhere. */
  readonly onRemind: (target: Target, rule: DueRule) => Promise<boolean>;
}

/** A pasted Gmail, Docs or Slack link becomes a reminder: what it is, what to call it, when. */
export function LinkField(props: Props) {
  const { telling, siteNameOf } = props;
  const { t } = telling;
  const [title, setTitle] = useState('');
  const link = useLink(props.readLink);
  const clear = () => {
    setTitle('');
    void link.read('');
  };
  const remind = async (place: Place, rule: DueRule) => {
    const named = title.trim() || t('remindersLinkNamed', siteNameOf(place));
    if (await props.onRemind({ place, title: named, people: [] }, rule)) clear();
  };
  const { place } = link;
  return (
    <div class="mw-link-field">
      <TextField
        label={t('remindersLink')}
        hint={place ? t(leadsTo(place), siteNameOf(place)) : t('remindersLinkHint')}
        keys="url"
        value={link.url}
        onChange={(text) => void link.read(text)}
        problems={link.problems}
      />
      {place && (
        <>
          <TextField label={t('remindersLinkTitle')} value={title} onChange={setTitle} />
          <WhenMenu
            {...props}
            label={t('remindersWhen')}
            keepFocus
            onChoose={(rule) => void remind(place, rule)}
            onClose={clear}
          />
        </>
      )}
      {link.url !== '' && (
        <div class="mw-row">
          <Button look="quiet" onClick={clear}>
            {t('uiClear')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A permalink of Slack whose workspace nobody here knows leads through Slack's own page. */
function leadsTo({ site, account }: Place): string {
  return site === 'slack' && account === undefined ? 'remindersLinkBy' : 'remindersLinkTo';
}

interface Link {
  readonly url: string;
  readonly place: Place | null;
  readonly problems: readonly Problem[];
}

const EMPTY: Link = { url: '', place: null, problems: [] };

/** What was pasted, and what it was understood to be. */
function useLink(readLink: Props['readLink']) {
  const [link, setLink] = useState(EMPTY);
  const latest = useRef('');
  const read = async (url: string) => {
    latest.current = url;
    setLink({ ...EMPTY, url });
    if (url.trim() === '') return;
    const result = await readLink(url.trim());
    // An answer to what stood here before is of no use.
    if (latest.current !== url) return;
    setLink(
      result.ok
        ? { ...EMPTY, url, place: result.value }
        : { ...EMPTY, url, problems: result.problems },
    );
  };
  return { ...link, read };
}
