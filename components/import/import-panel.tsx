import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import type { BackupDocument, ImportPlan } from '../../utils/domain/backup-types';
import { problem, type Problem, type Result } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { PlanPreview } from './plan-preview';
import type { OnFile } from './plan-texts';

/** What a file turned out to be. */
export type ReadFile =
  | { readonly kind: 'backup'; readonly document: BackupDocument; readonly plan: ImportPlan }
  /** Lines of people, which are looked through and completed like a pasted team. */
  | { readonly kind: 'lines'; readonly text: string };

export interface ImportPanelProps {
  /** Reads a file and works out what it would change; writes nothing. */
  readonly onRead: (file: File) => Promise<Result<ReadFile>>;
  readonly onImport: (document: BackupDocument) => Promise<Result<ImportPlan>>;
  /** What a preview compares with. */
  readonly onFile: OnFile;
  /** Draws the preview of a file of lines. */
  readonly lines: (
    text: string,
    done: (count: number, left: readonly string[]) => void,
  ) => ComponentChildren;
}

type Stage =
  | { readonly at: 'empty' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'read'; readonly name: string; readonly file: ReadFile }
  | { readonly at: 'importing'; readonly name: string; readonly file: ReadFile }
  | { readonly at: 'done'; readonly plan: ImportPlan }
  | { readonly at: 'added'; readonly count: number };

/** One file field for every format; a preview; then a button. Nothing is written before it. */
export function ImportPanel(props: ImportPanelProps) {
  const { t } = useWording();
  const id = useId();
  const [stage, setStage] = useState<Stage>({ at: 'empty' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const kept = useRef<FileList | null>(null);
  const isShown = stage.at !== 'empty' && stage.at !== 'done' && stage.at !== 'added';
  useEffect(() => {
    if (!isShown && field.current) field.current.value = '';
  }, [isShown]);
  const read = async (file: File | null | undefined) => {
    if (!file) return;
    setProblems([]);
    setStage({ at: 'reading', name: file.name });
    const found = await props.onRead(file).catch(failed);
    setProblems(found.ok ? [] : found.problems);
    setStage(found.ok ? { at: 'read', name: file.name, file: found.value } : { at: 'empty' });
  };
  const write = async (name: string, file: ReadFile & { kind: 'backup' }) => {
    setStage({ at: 'importing', name, file });
    const written = await props.onImport(file.document).catch(failed);
    setProblems(written.ok ? [] : written.problems);
    setStage(written.ok ? { at: 'done', plan: written.value } : { at: 'read', name, file });
  };
  return (
    <section
      class={over ? 'mw-panel mw-drop' : 'mw-panel'}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = event.dataTransfer?.files;
        // The field names the file, however it came.
        if (field.current && files) field.current.files = files;
        void read(files?.[0]);
      }}
    >
      <h2 id={`${id}-title`} class="mw-heading">
        {t('dataImportTitle')}
      </h2>
      <label class="mw-label" for={id}>
        {t('dataImportFile')}
      </label>
      <input
        id={id}
        type="file"
        ref={field}
        class="mw-file"
        aria-describedby={`${id}-hint`}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
        onClick={(event) => {
          // The same file can be chosen again after it was corrected.
          kept.current = event.currentTarget.files;
          event.currentTarget.value = '';
        }}
        onCancel={(event) => {
          event.currentTarget.files = kept.current;
        }}
      />
      <p id={`${id}-hint`} class="mw-hint">
        {t('dataImportHint')}
      </p>
      <ProblemList problems={problems} alert />
      <StageView
        stage={stage}
        onFile={props.onFile}
        lines={(text) =>
          props.lines(text, (count, left) => {
            // The lines that wait for a zone stay where they can be completed.
            if (left.length === 0) setStage({ at: 'added', count });
          })
        }
        onWrite={(name, file) => void write(name, file)}
        onLeave={() => setStage({ at: 'empty' })}
      />
    </section>
  );
}

interface StageProps {
  readonly stage: Stage;
  readonly onFile: OnFile;
  readonly lines: (text: string) => ComponentChildren;
  readonly onWrite: (name: string, file: ReadFile & { kind: 'backup' }) => void;
  readonly onLeave: () => void;
}

function StageView({ stage, onFile, lines, onWrite, onLeave }: StageProps) {
  const { t } = useWording();
  switch (stage.at) {
    case 'empty':
      return null;
    case 'reading':
      return <p role="status">{t('dataReading', stage.name)}</p>;
    case 'done':
      return <p role="status">{t('dataImported', ...countsOf(stage.plan))}</p>;
    case 'added':
      return <p role="status">{t('dataAdded', stage.count)}</p>;
  }
  const { file, name } = stage;
  if (file.kind === 'lines') {
    return (
      <>
        <p role="status">{t('dataSawLines', name)}</p>
        {lines(file.text)}
      </>
    );
  }
  return (
    <>
      <p role="status">{t('dataSawBackup', name)}</p>
      <PlanPreview plan={file.plan} document={file.document} onFile={onFile} />
      <div class="mw-row">
        <Button
          look="primary"
          disabled={stage.at === 'importing' || changesNothing(file.plan)}
          onClick={() => onWrite(name, file)}
        >
          {t('dataImport')}
        </Button>
        <Button onClick={onLeave}>{t('uiCancel')}</Button>
        {changesNothing(file.plan) && <span class="mw-hint">{t(whyNothing(file.plan))}</span>}
      </div>
    </>
  );
}

const countsOf = ({ counts }: ImportPlan) => [counts.add, counts.update, counts.remove] as const;
const changesNothing = (plan: ImportPlan) => countsOf(plan).every((count) => count === 0);

/** Why there is nothing to import: what is wrong comes before what is older. */
function whyNothing({ changes, counts }: ImportPlan): string {
  if (counts.problem > 0) return 'dataNothingProblems';
  return changes.some((one) => one.change === 'older') ? 'dataNothingNewer' : 'dataNothingToImport';
}

function failed(error: unknown): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem('write_failed', [String(error)])] };
}
