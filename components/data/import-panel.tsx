import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

import type { BackupDocument, ImportPlan } from '../../utils/domain/backup-types';
import { problem, type Problem, type Result } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { PlanPreview } from './plan-preview';

/** What a file turned out to be. */
export type ReadFile =
  | { readonly kind: 'backup'; readonly document: BackupDocument; readonly plan: ImportPlan }
  /** Lines of people, which are looked through and completed like a pasted team. */
  | { readonly kind: 'lines'; readonly text: string };

export interface ImportPanelProps {
  /** Reads a file and works out what it would change; writes nothing. */
  readonly onRead: (file: File) => Promise<Result<ReadFile>>;
  readonly onImport: (document: BackupDocument) => Promise<Result<ImportPlan>>;
  /** Draws the preview of a file of lines. */
  readonly lines: (text: string, done: (count: number) => void) => ComponentChildren;
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
        void read(event.dataTransfer?.files[0]);
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
        class="mw-file"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
          // The same file can be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <p id={`${id}-hint`} class="mw-hint">
        {t('dataImportHint')}
      </p>
      <ProblemList problems={problems} alert />
      <StageView
        stage={stage}
        lines={(text) => props.lines(text, (count) => setStage({ at: 'added', count }))}
        onWrite={(name, file) => void write(name, file)}
        onLeave={() => setStage({ at: 'empty' })}
      />
    </section>
  );
}

interface StageProps {
  readonly stage: Stage;
  readonly lines: (text: string) => ComponentChildren;
  readonly onWrite: (name: string, file: ReadFile & { kind: 'backup' }) => void;
  readonly onLeave: () => void;
}

function StageView({ stage, lines, onWrite, onLeave }: StageProps) {
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
      <PlanPreview plan={file.plan} />
      <div class="mw-row">
        <Button
          look="primary"
          disabled={stage.at === 'importing' || changesNothing(file.plan)}
          onClick={() => onWrite(name, file)}
        >
          {t('dataImport')}
        </Button>
        <Button onClick={onLeave}>{t('uiCancel')}</Button>
        {changesNothing(file.plan) && <span class="mw-hint">{t('dataNothingToImport')}</span>}
      </div>
    </>
  );
}

const countsOf = ({ counts }: ImportPlan) => [counts.add, counts.update, counts.remove] as const;
const changesNothing = (plan: ImportPlan) => countsOf(plan).every((count) => count === 0);

function failed(error: unknown): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem('write_failed', [String(error)])] };
}
