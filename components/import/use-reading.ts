import { useEffect, useRef, useState } from 'preact/hooks';

import type { ColumnField } from '../../utils/domain/import-types';
import { problem, type Problem, type Result } from '../../utils/domain/result';
import type { Reading, ReadFile } from './types';

/** Where a reading stands. `name` is the file's; empty for a pasted text. */
export type Stage =
  | { readonly at: 'empty' }
  | { readonly at: 'reading'; readonly name: string; readonly share: number }
  | { readonly at: 'read'; readonly name: string; readonly file: ReadFile };

/** Reads files and texts one at a time; a newer one ends the one before it. */
export function useReading(onRead: (reading: Reading) => Promise<Result<ReadFile>>) {
  const [stage, setStage] = useState<Stage>({ at: 'empty' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const current = useRef<{
    readonly abort: AbortController;
    readonly content: Blob | string;
  } | null>(null);
  useEffect(() => () => current.current?.abort.abort(), []);
  const leave = () => {
    current.current?.abort.abort();
    current.current = null;
    setProblems([]);
    setStage({ at: 'empty' });
  };
  const read = async (content: Blob | string, columns?: readonly ColumnField[]) => {
    current.current?.abort.abort();
    const mine = { abort: new AbortController(), content };
    current.current = mine;
    const name = content instanceof File ? content.name : '';
    // What is typed is read after each pause: the last answer stays until the next is there.
    if (typeof content !== 'string') setStage({ at: 'reading', name, share: 0 });
    setProblems([]);
    const onProgress = (done: number, total: number) => {
      if (current.current === mine && typeof content !== 'string')
        setStage({ at: 'reading', name, share: total > 0 ? done / total : 0 });
    };
    const found = await onRead({ content, columns, signal: mine.abort.signal, onProgress }).catch(
      (error: unknown): Result<ReadFile> => ({
        ok: false,
        problems: [problem('import_failed', [String(error)])],
      }),
    );
    if (current.current !== mine) return;
    setProblems(found.ok ? [] : found.problems);
    setStage(found.ok ? { at: 'read', name, file: found.value } : { at: 'empty' });
  };
  return {
    stage,
    problems,
    setProblems,
    read,
    leave,
    /** The same content again, with other columns, or against who is on file now. */
    again: (columns?: readonly ColumnField[]) => {
      if (current.current) void read(current.current.content, columns);
    },
  };
}
