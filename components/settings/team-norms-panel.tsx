import { useState } from 'preact/hooks';

import type { Norms } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { NORM_KEYS, type NormsDraft, normsDraft, normsOf, quoteNorms } from '../roster/norms-draft';
import { NormsField } from '../roster/norms-field';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { useFocusInvalid } from '../ui/use-focus-invalid';
import { checkNorms } from './check-norms';

interface Props {
  readonly norms: Norms;
  /** What an organisation has set: "teamNorms.slack". */
  readonly managed: ReadonlySet<string>;
  readonly onChange: (norms: Norms) => Promise<readonly Problem[]>;
}

/** One working day for mail and chat, two for comments on documents: offered, never assumed. */
const SUGGESTED: Norms = {
  gmail: { workingDays: 1 },
  'google-docs': { workingDays: 2 },
  slack: { workingDays: 1 },
};

/** How long an answer may take in your team, where a person has no norm of their own. */
export function TeamNormsPanel({ norms, managed, onChange }: Props) {
  const { t } = useWording();
  const { root, refuse } = useFocusInvalid<HTMLElement>();
  const [draft, setDraft] = useState(() => normsDraft(norms));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [saved, setSaved] = useState(false);
  const save = async (wanted: Norms, typed: NormsDraft) => {
    const wrong = quoteNorms(checkNorms(wanted), typed);
    const found = wrong.length > 0 ? wrong : await onChange(wanted);
    setProblems(found);
    setSaved(found.length === 0);
    if (found.length > 0) refuse();
  };
  const isEmpty = Object.keys(norms).length === 0;
  return (
    <section ref={root} class="mw-panel" aria-labelledby="settings-norms">
      <h2 id="settings-norms" class="mw-heading">
        {t('settingsNorms')}
      </h2>
      <NormsField
        legend={t('settingsNormsLegend')}
        hint={t('settingsNormsHint')}
        norms={draft}
        isLocked={(key) => managed.has(`teamNorms.${key}`)}
        onChange={(next) => {
          setDraft(next);
          setProblems(
            problems.filter(
              ({ at }) =>
                !NORM_KEYS.some((key) => at === `norms.${key}` && draft[key] !== next[key]),
            ),
          );
          setSaved(false);
        }}
        problems={problems}
      />
      <div class="mw-row">
        <Button onClick={() => void save(normsOf(draft) ?? {}, draft)}>
          {t('settingsNormsSave')}
        </Button>
        {isEmpty && (
          <Button
            look="quiet"
            onClick={() => {
              const typed = normsDraft(SUGGESTED);
              setDraft(typed);
              void save(SUGGESTED, typed);
            }}
          >
            {t('settingsNormsSuggest')}
          </Button>
        )}
        <span class="mw-hint" role="status">
          {saved ? t('settingsSaved') : ''}
        </span>
      </div>
      <ProblemList problems={problems.filter((one) => !one.at?.startsWith('norms.'))} alert />
    </section>
  );
}
