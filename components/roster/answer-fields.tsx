import { ME, type Person } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import type { Draft } from './draft';
import { NormsField } from './norms-field';

interface Props {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly problems: readonly Problem[];
  /** Everybody else, you included. */
  readonly others: readonly Person[];
}

/** How and how fast a teammate answers, who covers, and your own note. */
export function AnswerFields({ draft, change, problems, others }: Props) {
  const { t } = useWording();
  const people = others.filter((other) => other.id !== ME && !other.deleted);
  return (
    <>
      <NormsField
        legend={t('rosterNorms')}
        hint={t('rosterNormsHint')}
        norms={draft.norms}
        onChange={(norms) => change({ norms })}
        problems={problems}
      />
      <div class="mw-form-grid">
        <Choice
          label={t('rosterCover')}
          value={draft.cover}
          options={[['', t('rosterNobody')], ...people.map((one) => [one.id, one.name] as const)]}
          onChange={(cover) => change({ cover })}
          problems={problems.filter((one) => one.at === 'cover')}
        />
        <Choice
          label={t('rosterOutOfHours')}
          value={draft.outOfHours}
          options={[
            ['', t('rosterNotOnFile')],
            ['fine', t('rosterOutOfHoursFine')],
            ['prefer-later', t('rosterOutOfHoursLater')],
          ]}
          onChange={(outOfHours) => change({ outOfHours })}
        />
        <TextField
          label={t('rosterHowToAsk')}
          value={draft.howToAsk}
          onChange={(howToAsk) => change({ howToAsk })}
        />
        <TextField
          label={t('rosterWhenUrgent')}
          value={draft.whenUrgent}
          onChange={(whenUrgent) => change({ whenUrgent })}
        />
      </div>
      <TextField
        label={t('rosterNote')}
        hint={t('rosterNoteHint')}
        value={draft.note}
        onChange={(note) => change({ note })}
        lines={3}
      />
    </>
  );
}
