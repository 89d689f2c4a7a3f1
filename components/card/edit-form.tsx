import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { MainFacts } from '../../utils/domain/main-facts';
import type { Problem } from '../../utils/domain/result';
import { problemText } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { EditButtons } from './edit-buttons';
import { FactField } from './fact-field';
import { focusFirst } from './focus-first';
import { HoursFields } from './hours-fields';
import { askBeforeClosing, isChanged } from './kept-edits';
import { SayError } from './say';
import type { FactActions } from './types';
import { useAsking } from './use-asking';
import type { Editing } from './use-edit';
import { useKeptInView } from './use-kept-in-view';
import { ZoneFacts } from './zone-facts';

interface Props {
  readonly editing: Editing;
  readonly actions: FactActions;
  /** Epoch milliseconds. */
  readonly now: number;
}

const PLACED = /^(name|zone|until|away|workWeek\.\w+)$/;

/** The main facts of a teammate, where they are seen. What was typed is kept until it is stored or given up. */
export function EditForm({ editing, actions, now }: Props) {
  const { t, clock } = useWording();
  const area = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { asking, ask, goOn, changed: answered } = useAsking(area);
  const busy = useRef(false);
  const [failed, setFailed] = useState(false);
  const { edit, content } = editing;
  useKeptInView(area);
  useLayoutEffect(() => focusFirst(area.current, 'input'), []);
  useEffect(() => {
    if (problems.length > 0) focusFirst(area.current, '[aria-invalid="true"]');
  }, [problems]);
  useLayoutEffect(() => {
    askBeforeClosing(() => {
      const changed = edit !== null && isChanged(edit);
      if (changed) ask();
      return changed;
    });
    return () => askBeforeClosing(null);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what it calls sees these two
  }, [edit, asking]);
  if (!edit) return null;
  const { model, facts } = edit;
  const change = (part: Partial<MainFacts>) => {
    setProblems([]);
    answered();
    editing.change({ model, facts: { ...facts, ...part } });
  };
  const save = async () => {
    if (busy.current) return;
    if (!isChanged(edit)) {
      editing.leave();
      return;
    }
    busy.current = true;
    setFailed(false);
    const result = await actions.saveFacts(model.facts, facts).catch(() => null);
    busy.current = false;
    goOn();
    if (result?.ok) editing.saved(result.value);
    else if (result) setProblems(result.problems);
    else setFailed(true);
  };
  const at = (field: string) => problems.filter((one) => one.at === field);
  const rest = problems.filter((one) => !PLACED.test(one.at ?? ''));
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (asking) goOn();
      else if (isChanged(edit)) ask();
      else editing.leave();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void save();
    }
  };
  return (
    // What stands in an <object> is drawn, and passed over by window.find, as the card's note is.
    <object class="edit">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={area}
        class="edit-fields"
        role="group"
        aria-label={t('cardEdit', content.person?.name ?? '')}
        onKeyDown={onKey}
      >
        <FactField
          label={t('rosterName')}
          value={facts.name}
          onChange={(name) => change({ name })}
          problems={at('name')}
        />
        <ZoneFacts {...{ model, facts, change, at, now }} search={actions.zones} />
        <FactField
          label={t('cardEditAway')}
          type="date"
          min={model.today}
          value={facts.away}
          onChange={(away) => change({ away })}
          problems={at('away')}
          {...(model.openAway && facts.away === '' ? { hint: t('cardEditAwayOpen') } : {})}
        />
        <HoursFields
          week={facts.week}
          base={model.facts.week}
          onChange={(week) => change({ week })}
          problems={problems}
        />
        <FactField
          label={t('rosterNote')}
          value={facts.note}
          onChange={(note) => change({ note })}
        />
        {[
          ...rest.map((one) => problemText(one, t, clock)),
          ...(failed ? [t('cardUnreachable')] : []),
        ].map((text) => (
          <SayError key={text} text={text} />
        ))}
        <EditButtons
          asking={asking}
          onSave={() => void save()}
          onDiscard={editing.leave}
          onGoOn={goOn}
        />
      </div>
    </object>
  );
}
