import type { Translate } from '../../utils/domain/translate';
import { Footer } from './footer';

interface Props {
  readonly t: Translate;
  readonly goTo: (page: string) => void;
  /** The background did not answer, so there is nothing to wait for. */
  readonly silent: boolean;
}

/** The frame while there is no record yet: on the very first open. */
export function Starting({ t, goTo, silent }: Props) {
  return (
    <>
      <main class="mw-main" aria-label={t('extensionName')} aria-busy={!silent}>
        <p class="mw-section mw-quiet" role="status">
          {t(silent ? 'problem_no_answer' : 'popupStarting')}
        </p>
      </main>
      <Footer t={t} goTo={goTo} />
    </>
  );
}
