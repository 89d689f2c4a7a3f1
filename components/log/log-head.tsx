import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { LogFound } from '../../utils/protocol/messages';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { type LogFilter, NO_FILTER } from './log-filters';
import type { Draft } from './record-form';

interface HeadProps {
  readonly draft: Draft | null;
  readonly onStart: (kind: Draft['kind']) => void;
  /** The form, while it is open. */
  readonly children: ComponentChildren;
}

/** What the log is, and the ways to write into it. */
export function LogHead({ draft, onStart, children }: HeadProps) {
  const { t } = useWording();
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = draft !== null;
  // The field that had the focus is gone with the form.
  useLayoutEffect(() => {
    const closed = wasOpen.current && !isOpen && document.activeElement === document.body;
    if (closed) root.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={root} class="mw-log-head">
      <p class="mw-secondary">{t('logIntro')}</p>
      {!isOpen && (
        <div class="mw-row">
          <Button onClick={() => onStart('decision')}>{t('logDecide')}</Button>
          <Button look="quiet" onClick={() => onStart('note')}>
            {t('logAddNote')}
          </Button>
        </div>
      )}
      {children}
    </div>
  );
}

interface ResultProps {
  readonly found: LogFound;
  readonly filter: LogFilter;
  readonly onFilter: (filter: LogFilter) => void;
  readonly onSelectAll: () => Promise<void>;
}

/** How much was found, said as it changes, and what to do with all of it. */
export function LogResult({ found, filter, onFilter, onSelectAll }: ResultProps) {
  const { t } = useWording();
  const { length } = found.entries;
  const said = found.more ? t('logFoundMore', length) : t('logFound', length);
  return (
    <div class="mw-row mw-log-result">
      <p class="mw-secondary" role="status">
        {length === 0 ? t('logNone') : said}
      </p>
      {length > 0 && (
        <Button look="quiet" onClick={() => void onSelectAll()}>
          {t('logSelectAll')}
        </Button>
      )}
      {filter !== NO_FILTER && (
        <Button look="quiet" onClick={() => onFilter(NO_FILTER)}>
          {t('logClear')}
        </Button>
      )}
    </div>
  );
}
