import { useState } from 'preact/hooks';

import type { Preset } from '../../utils/domain/preset-text';
import type { DueRule, Place } from '../../utils/domain/reminder-types';
import { problem, type Problem, type Result } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { SnoozeMenu } from './snooze-menu';

interface Props {
  readonly now: number;
  readonly siteNameOf: (place: Place) => string;
  readonly onLink: (url: string) => Promise<Result<Place>>;
  readonly loadPresets: () => Promise<readonly Preset[]>;
  readonly wallRule: (date: string, time: string) => DueRule;
  /** @returns What went wrong; empty when the reminder is stored. */
  readonly onAdd: (place: Place, title: string, rule: DueRule) => Promise<readonly Problem[]>;
}

/** A pasted Gmail, Docs or Slack link becomes a reminder: what it is, what to call it, when. */
export function LinkField(props: Props) {
  const { t } = useWording();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState<Place | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [presets, setPresets] = useState<readonly Preset[] | null>(null);
  const look = async (text: string) => {
    setUrl(text);
    setPlace(null);
    if (text.trim() === '') {
      setProblems([]);
      return;
    }
    const read = await props.onLink(text).catch(failed);
    setProblems(read.ok ? [] : read.problems);
    setPlace(read.ok ? read.value : null);
    if (read.ok) setPresets(await props.loadPresets().catch(() => []));
  };
  const clear = () => {
    setUrl('');
    setTitle('');
    setPlace(null);
  };
  const add = async (rule: DueRule) => {
    if (!place) return;
    const wrong = await props.onAdd(place, title.trim(), rule);
    setProblems(wrong);
    if (wrong.length === 0) clear();
  };
  return (
    <div class="mw-link-field">
      <TextField
        label={t('remindersLink')}
        hint={place ? t('remindersLinkTo', props.siteNameOf(place)) : t('remindersLinkHint')}
        keys="url"
        value={url}
        onChange={(text) => void look(text)}
        problems={problems}
      />
      {place && (
        <>
          <TextField label={t('remindersLinkTitle')} value={title} onChange={setTitle} />
          <SnoozeMenu
            presets={presets}
            name=""
            now={props.now}
            wallRule={props.wallRule}
            label={t('remindersWhen')}
            keepFocus
            onChoose={(rule) => void add(rule)}
            onClose={clear}
          />
        </>
      )}
      {url !== '' && !place && (
        <div class="mw-row">
          <Button look="quiet" onClick={() => void look('')}>
            {t('uiClear')}
          </Button>
        </div>
      )}
    </div>
  );
}

function failed(error: unknown): Result<Place> {
  return { ok: false, problems: [problem('write_failed', [String(error)])] };
}
