import { useId } from 'preact/hooks';

import type { FieldChange } from '../../utils/domain/backup-types';
import { useWording } from '../ui/translate';

interface Props {
  /** As it is shown. */
  readonly name: string;
  readonly person: string;
  /** `before` is mine, `after` the file's. */
  readonly words: FieldChange;
  readonly owner: string;
  readonly answer: 'mine' | 'theirs';
  readonly onAnswer: (answer: 'mine' | 'theirs') => void;
}

/** One thing that I changed, and the file, too: whose word holds. Mine, until somebody says otherwise. */
export function TeamQuestion({ name, person, words, owner, answer, onAnswer }: Props) {
  const { t } = useWording();
  const id = useId();
  const options = [
    ['mine', t('teamMine'), words.before],
    ['theirs', owner === '' ? t('teamTheirs') : t('teamTheirsOf', owner), words.after],
  ] as const;
  return (
    <fieldset class="mw-team-question">
      <legend>
        <span class="mw-hidden">{person}: </span>
        {t('teamBoth', name)}
      </legend>
      {options.map(([value, label, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            checked={answer === value}
            onChange={() => onAnswer(value)}
          />
          <span>
            {label}: <bdi>{text || t('dataNothing')}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
