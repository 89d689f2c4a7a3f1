import { useState } from 'preact/hooks';

import type { Result } from '../../utils/domain/result';
import type { Translate } from '../../utils/domain/translate';
import { Button } from '../ui/button';
import { problemText } from '../ui/problem-text';

export const SYSTEMS = ['windows', 'mac', 'linux', 'chromeos'] as const;
export type System = (typeof SYSTEMS)[number];

/** @param agent The browser's own words about itself ("… Windows NT 10.0 …"). */
export function systemOf(agent: string): System {
  if (/CrOS/.test(agent)) return 'chromeos';
  if (/Mac/.test(agent)) return 'mac';
  return /Win/.test(agent) ? 'windows' : 'linux';
}

interface Props {
  readonly t: Translate;
  /** The one that runs here: what to check there is open. */
  readonly system: System;
  readonly onTest: () => Promise<Result<null>>;
}

/** Systems swallow notifications without a word: try one, and what to check when none comes. */
export function TestNotification({ t, system, onTest }: Props) {
  const [tested, setTested] = useState<Result<null> | null>(null);
  const others = SYSTEMS.filter((one) => one !== system);
  return (
    <section class="mw-test-notification" aria-labelledby="mw-test-notification">
      <h2 id="mw-test-notification" class="mw-heading">
        {t('testTitle')}
      </h2>
      <p class="mw-secondary">{t('testText')}</p>
      <div class="mw-row">
        <Button onClick={() => void onTest().then(setTested)}>{t('settingsTest')}</Button>
        <span role="status" class={tested && !tested.ok ? 'mw-error' : 'mw-hint'}>
          {tested?.ok && t('testSent')}
          {tested && !tested.ok && tested.problems.map((one) => problemText(one, t)).join(' ')}
        </span>
      </div>
      {[system, ...others].map((one) => (
        <details key={one} open={one === system}>
          <summary>{t(`testSystem_${one}`)}</summary>
          <p class="mw-secondary">{t(`testCheck_${one}`)}</p>
        </details>
      ))}
    </section>
  );
}
