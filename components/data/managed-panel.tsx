import { managedFields } from '../../utils/domain/managed';
import type { Managed } from '../../utils/domain/managed-types';
import { problemText } from '../ui/problem-text';
import { useWording } from '../ui/translate';

interface Props {
  readonly managed: Managed;
}

/** What an administrator ships to this browser, and what of it could not be read. */
export function ManagedPanel({ managed }: Props) {
  const { t, clock } = useWording();
  const { organisation, people, settings, problems, away } = managed;
  const set = managedFields(settings).length;
  const whose = organisation === '' ? t('managedYours') : organisation;
  return (
    <section class="mw-panel" aria-labelledby="managed">
      <h2 id="managed" class="mw-heading">
        {t('managedTitle', whose)}
      </h2>
      <p>
        {t(people.length === 1 ? 'managedPeopleOne' : 'managedPeople', people.length)}{' '}
        {t(set === 1 ? 'managedSettingsOne' : 'managedSettings', set)}
      </p>
      <p class="mw-secondary">{t('managedText')}</p>
      {away > 0 && <p class="mw-hint">{t(away === 1 ? 'managedAwayOne' : 'managedAway', away)}</p>}
      {problems.length > 0 && (
        <>
          <p>{t('managedProblems')}</p>
          <ul class="mw-managed-problems">
            {problems.map((one) => (
              <li key={`${one.at ?? ''} ${one.code}`} class="mw-error">
                {one.at === undefined ? '' : `${one.at}: `}
                {problemText(one, t, clock)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
