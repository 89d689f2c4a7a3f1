import { useEffect, useState } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';
import { problem, type Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { type PastedRow, peopleToAdd } from './pasted-row';
import { PastePreview } from './paste-preview';
import type { ZoneSearch } from './zone-choice';

export interface PasteTeamProps {
  /** Text to begin with, from a file. */
  readonly text?: string;
  readonly now: number;
  readonly readTeam: (text: string) => Promise<readonly PastedRow[]>;
  readonly withZone: (row: PastedRow, zone: string) => PastedRow;
  readonly searchZones: ZoneSearch;
  /** All of them or none. @returns What went wrong. */
  readonly onAdd: (people: readonly Person[]) => Promise<readonly Problem[]>;
  readonly onDone: (count: number) => void;
}

/** A team, a line each. Nothing is stored before "Add 7 people". */
export function PasteTeam(props: PasteTeamProps) {
  const { t } = useWording();
  const [text, setText] = useState(props.text ?? '');
  const [rows, setRows] = useState<readonly PastedRow[]>([]);
  const [zones, setZones] = useState<ReadonlyMap<number, string>>(new Map());
  const [withoutZone, setWithoutZone] = useState<ReadonlySet<number>>(new Set());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const read = text.trim() === '' ? Promise.resolve([]) : props.readTeam(text);
      read.then(
        (found) => current && setRows(found),
        (error: unknown) => current && setProblems([problem('write_failed', [String(error)])]),
      );
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- read again when the text changes only
  }, [text]);
  const chosen = rows.map((row) => {
    const zone = zones.get(row.line);
    return zone === undefined ? row : props.withZone(row, zone);
  });
  const people = peopleToAdd(chosen, withoutZone);
  const add = async () => {
    const wrong = await props
      .onAdd(people)
      .catch((error: unknown) => [problem('write_failed', [String(error)])]);
    setProblems(wrong);
    if (wrong.length === 0) props.onDone(people.length);
  };
  const typed = (next: string) => {
    setText(next);
    // Lines may have moved: what was chosen by line no longer holds.
    setZones(new Map());
    setWithoutZone(new Set());
    setProblems([]);
  };
  return (
    <div class="mw-paste">
      <TextField
        label={t('rosterPaste')}
        hint={t('rosterPasteHint')}
        placeholder={t('rosterPasteExample')}
        value={text}
        onChange={typed}
        lines={6}
      />
      {chosen.length > 0 && (
        <PastePreview
          rows={chosen}
          now={props.now}
          withoutZone={withoutZone}
          searchZones={props.searchZones}
          onZone={(line, zone) => setZones(new Map([...zones, [line, zone]]))}
          onWithoutZone={(line) => setWithoutZone(new Set([...withoutZone, line]))}
        />
      )}
      <ProblemList problems={problems} alert />
      {chosen.length > 0 && (
        <div class="mw-row">
          <Button look="primary" disabled={people.length === 0} onClick={() => void add()}>
            {t(people.length === 1 ? 'rosterAddOnePerson' : 'rosterAddPeople', people.length)}
          </Button>
          {people.length < chosen.length && (
            <span class="mw-hint">{t('rosterPasteLeft', chosen.length - people.length)}</span>
          )}
        </div>
      )}
    </div>
  );
}
