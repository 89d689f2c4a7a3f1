import { useEffect, useId, useRef, useState } from 'preact/hooks';

import type { BackupDocument, ImportPlan } from '../../utils/domain/backup-types';
import { pastedLines } from '../../utils/domain/pasted-lines';
import type { Result } from '../../utils/domain/result';
import type { OnFile } from '../data/plan-texts';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { AbsencesPreview } from './absences-preview';
import { BackupPreview } from './backup-preview';
import { PeoplePreview, type PeoplePreviewProps } from './people-preview';
import { PickFile } from './pick-file';
import type { Reading, ReadFile } from './types';
import { useInSight } from './use-in-sight';
import { useReading } from './use-reading';

export interface ImportPanelProps extends Pick<
  PeoplePreviewProps,
  'now' | 'today' | 'searchZones' | 'holidayPort' | 'onTake' | 'me' | 'people' | 'followed'
> {
  /** Above the fields; none where the page says it already. */
  readonly title?: string;
  /** Text to begin with. */
  readonly text?: string;
  /** Reads a file or a text and works out what it would change; writes nothing. */
  readonly onRead: (reading: Reading) => Promise<Result<ReadFile>>;
  readonly onImport: (document: BackupDocument) => Promise<Result<ImportPlan>>;
  /** What a backup's preview compares with. */
  readonly onFile: OnFile;
  readonly onTemplate: () => void;
  /** `left`: pasted lines that were not taken; they stay in the field. */
  readonly onTaken: (count: number, left: readonly string[]) => void;
}

/** After the last letter. */
const PAUSE = 150;

/** One place for every format: a file, dropped or chosen, or a pasted text; a preview; then a button. */
export function ImportPanel(props: ImportPanelProps) {
  const { t } = useWording();
  const id = useId();
  const { stage, problems, setProblems, read, leave, again } = useReading(props.onRead);
  const [text, setText] = useState(props.text ?? '');
  const [done, setDone] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text.trim() === '') {
      // What a text left behind goes with it; a file stays.
      if (stage.at === 'empty' || stage.name === '') leave();
      return undefined;
    }
    const timer = setTimeout(() => void read(text), PAUSE);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- when the text changes
  }, [text]);
  // What is left of a text is compared with those of it who were taken.
  useEffect(() => {
    if (text !== '' && stage.at === 'read') again();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- when the roster changes
  }, [props.people]);
  const outcome = stage.at !== 'empty' ? stage : problems.length > 0 ? problems : null;
  const inSight = useInSight(outcome, stage.at !== 'reading');
  const onFile = (file: File) => {
    inSight.await();
    setText('');
    setDone(null);
    void read(file);
  };
  const onTaken = (count: number, rows: ReadonlySet<number>) => {
    const isLines =
      stage.at === 'read' && stage.file.kind === 'people' && stage.file.preview.format === 'lines';
    const left = isLines && text !== '' ? linesOf(text, rows) : [];
    setText(left.join('\n'));
    if (left.length === 0) leave();
    // The button that was pressed goes with the preview.
    box.current?.querySelector('textarea')?.focus();
    props.onTaken(count, left);
  };
  return (
    <PickFile
      title={props.title}
      id={id}
      busy={stage.at !== 'empty' && stage.name !== ''}
      onFile={onFile}
    >
      <div ref={box} class="mw-import">
        <TextField
          label={t('rosterPaste')}
          hint={t('rosterPasteHint')}
          placeholder={t('rosterPasteExample')}
          value={text}
          onChange={(next) => {
            setText(next);
            setDone(null);
          }}
          lines={stage.at === 'read' && text === '' ? 2 : 6}
        />
        <p class="mw-hint">
          {t('importTemplateHint')}{' '}
          <Button look="quiet" onClick={props.onTemplate}>
            {t('importTemplate')}
          </Button>
        </p>
        <div ref={inSight.box} class="mw-import mw-import-outcome">
          <ProblemList problems={problems} alert />
          {stage.at === 'reading' && (
            <div class="mw-row" role="status">
              <span>{t('dataReading', stage.name)}</span>
              <progress value={stage.share} max={1} aria-label={t('importProgress')} />
              <Button onClick={() => leave()}>{t('uiCancel')}</Button>
            </div>
          )}
          {done !== null && <p role="status">{done}</p>}
          {stage.at === 'read' && stage.file.kind === 'backup' && (
            <BackupPreview
              name={stage.name}
              file={stage.file}
              onFile={props.onFile}
              onImport={props.onImport}
              onProblems={setProblems}
              onDone={(sentence) => {
                leave();
                setDone(sentence);
              }}
              onLeave={leave}
            />
          )}
          {stage.at === 'read' && stage.file.kind === 'absences' && (
            <AbsencesPreview
              name={stage.name}
              file={stage.file}
              people={props.people}
              onTake={props.onTake}
              onTaken={(count) => onTaken(count, new Set())}
              onStale={again}
              onLeave={leave}
            />
          )}
          {stage.at === 'read' && stage.file.kind === 'people' && (
            <PeoplePreview
              {...props}
              key={stage.name}
              name={stage.name}
              file={stage.file}
              onColumns={again}
              onStale={again}
              onTaken={onTaken}
              onLeave={() => {
                setText('');
                leave();
              }}
            />
          )}
        </div>
      </div>
    </PickFile>
  );
}

/** The lines of these rows, as they were pasted. */
function linesOf(text: string, rows: ReadonlySet<number>): readonly string[] {
  const lines = pastedLines(text);
  return [...rows].toSorted((a, b) => a - b).map((row) => lines[row - 1] ?? '');
}
