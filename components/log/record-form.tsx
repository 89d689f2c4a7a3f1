import { useState } from 'preact/hooks';

import type { Place } from '../../utils/domain/reminder-types';
import { type Problem, problem, type Result } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { useFocusInvalid } from '../ui/use-focus-invalid';

/** A decision or a note as it is typed. */
export interface Draft {
  readonly kind: 'decision' | 'note';
  readonly text: string;
  /** Names with commas between them. */
  readonly people: string;
  /** An address, or empty. */
  readonly link: string;
  readonly why: string;
  /** Where it is known already: the place that `link` names. */
  readonly place?: Place;
}

interface Props {
  readonly start: Draft;
  readonly readLink: (url: string) => Promise<Result<Place>>;
  /** @returns What is wrong; nothing when it is kept. */
  readonly onKeep: (draft: Draft, place: Place | undefined) => Promise<readonly Problem[]>;
  readonly onCancel: () => void;
}

/** What was decided or is to be remembered, with whom, and the way back. */
export function RecordForm({ start, readLink, onKeep, onCancel }: Props) {
  const { t } = useWording();
  const { root, refuse } = useFocusInvalid<HTMLFormElement>();
  const [draft, setDraft] = useState(start);
  const [wrong, setWrong] = useState<{ text?: Problem[]; link?: readonly Problem[] }>({});
  const set = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setWrong({});
  };
  const refused = (problems: typeof wrong) => {
    setWrong(problems);
    refuse();
  };
  const keep = async () => {
    if (draft.text.trim() === '') return refused({ text: [problem('log_empty')] });
    const found = await placeOf(draft, readLink);
    if (!found.ok) return refused({ link: found.problems });
    const problems = await onKeep(draft, found.value ?? undefined);
    if (problems.length > 0) refused({ link: problems });
  };
  const title = t(draft.kind === 'decision' ? 'logDecide' : 'logAddNote');
  return (
    <form
      ref={root}
      class="mw-log-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={t(draft.kind === 'decision' ? 'logText' : 'logNoteText')}
        value={draft.text}
        lines={2}
        autofocus
        onChange={(text) => set({ text })}
        problems={wrong.text ?? []}
      />
      <TextField
        label={t('logPeople')}
        hint={t('logPeopleHint')}
        value={draft.people}
        onChange={(people) => set({ people })}
      />
      <TextField
        label={t('logLink')}
        hint={t('logLinkHint')}
        keys="url"
        value={draft.link}
        onChange={(link) => set({ link })}
        problems={wrong.link ?? []}
      />
      <TextField label={t('logWhy')} value={draft.why} lines={2} onChange={(why) => set({ why })} />
      <div class="mw-row">
        <Button type="submit" look="primary">
          {t('logKeep')}
        </Button>
        <Button onClick={onCancel}>{t('logCancel')}</Button>
      </div>
    </form>
  );
}

async function placeOf(
  { link, place }: Draft,
  readLink: Props['readLink'],
): Promise<Result<Place | null>> {
  const url = link.trim();
  if (url === '') return { ok: true, value: null };
  // The place of a line says more than its address alone does.
  return place?.url === url ? { ok: true, value: place } : readLink(url);
}
