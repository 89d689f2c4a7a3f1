import { useEffect, useRef, useState } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';
import { problem, type Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { linesLeft, type PastedRow, peopleToAdd } from './pasted-row';
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
  /** `left`: the lines that were not added; they stay in the field. */
  readonly onDone: (count: number, left: readonly string[]) => void;
}

interface Read {
  readonly text: string;
  readonly rows: readonly PastedRow[];
}

/** A team, a line each. Nothing is stored before "Add 7 people". */
export function PasteTeam(props: PasteTeamProps) {
  const { t } = useWording();
  const [text, setText] = useState(props.text ?? '');
  const field = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<Read>({ text: '', rows: [] });
  const [zones, setZones] = useState<ReadonlyMap<number, string>>(new Map());
  const [withoutZone, setWithoutZone] = useState<ReadonlySet<number>>(new Set());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const reading = text.trim() === '' ? Promise.resolve([]) : props.readTeam(text);
      reading.then(
        (rows) => current && setRead({ text, rows }),
        (error: unknown) => current && setProblems([problem('write_failed', [String(error)])]),
      );
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- when the text or who is on file changes
  }, [text, props.readTeam]);
  const chosen = read.rows.map((row) => {
    const zone = zones.get(row.line);
    return zone === undefined ? row : props.withZone(row, zone);
  });
  const people = peopleToAdd(chosen, withoutZone);
  const add = async () => {
    const wrong = await props
      .onAdd(people)
      .catch((error: unknown) => [problem('write_failed', [String(error)])]);
    setProblems(wrong);
    if (wrong.length > 0) return;
    const left = linesLeft(text, chosen, withoutZone);
    typed(left.join('\n'));
    setRead({ text: '', rows: [] });
    // The button that was pressed goes with the preview.
    if (left.length > 0) field.current?.querySelector('textarea')?.focus();
    props.onDone(people.length, left);
  };
  const typed = (next: string) => {
    setText(next);
    // Lines may have moved: what was chosen by line no longer holds.
    setZones(new Map());
    setWithoutZone(new Set());
    setProblems([]);
  };
  return (
    <div ref={field} class="mw-paste">
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
          <Button
            look="primary"
            // What stands in the preview must be what stands in the field.
            disabled={people.length === 0 || read.text !== text}
            onClick={() => void add()}
          >
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
