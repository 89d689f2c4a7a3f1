import { logCsv, logMarkdown } from '../../utils/domain/log-export';
import type { LogEntry } from '../../utils/domain/log-types';
import type { Person } from '../../utils/domain/person';
import type { Place } from '../../utils/domain/reminder-types';
import type { Problem } from '../../utils/domain/result';
import { refusal } from '../ui/problem-text';
import type { Notice } from '../ui/undo-toast';
import { dateOf, decisionText, headsOf, type LogTelling, rowOf, titleOf } from './log-text';
import type { LogPorts } from './ports';
import type { Draft } from './record-form';

export interface Machinery {
  readonly ports: LogPorts;
  readonly telling: LogTelling;
  readonly people: readonly Person[];
  readonly notify: (notice: Notice) => void;
  /** @throws When the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Offers a file. */
  readonly save: (name: string, text: string, type: string) => void;
}

/** What can be done with lines of the log; each says what happened, or went wrong. */
export function logOperations({ ports, telling, people, notify, copy, save }: Machinery) {
  const { t } = telling;
  const refuse = (problems: readonly Problem[]) => notify(refusal(problems, t));
  const copied = (text: string, about: string) =>
    copy(text).then(
      () => notify({ text: t('logCopied', about) }),
      () => notify({ problem: true, text: t('logCopyFailed') }),
    );
  const markdown = (entries: readonly LogEntry[]) =>
    logMarkdown(
      entries.map((entry) => rowOf(entry, telling)),
      t('logExportTitle', dateOf(telling.now, telling)),
    );
  return {
    open: async ({ place }: LogEntry) => {
      const result = place && (await ports.open(place));
      if (result && !result.ok) refuse(result.problems);
    },

    remove: async (entries: readonly LogEntry[]) => {
      const result = await ports.remove(entries.map(({ id }) => id));
      if (!result.ok) return refuse(result.problems);
      const [first] = result.value;
      const undo = () =>
        void ports.keep(result.value).then((back) => back.ok || refuse(back.problems));
      const text =
        first && result.value.length === 1
          ? t('logRemoved', titleOf(first, telling))
          : t('logRemovedMany', result.value.length);
      return notify({ text, undo });
    },

    /** @returns What is wrong; nothing when it is kept. */
    keep: async (draft: Draft, place: Place | undefined): Promise<readonly Problem[]> => {
      const entry = { ...entryOf(draft, people, telling.now), ...(place ? { place } : {}) };
      const result = await ports.keep([entry]);
      if (!result.ok) return result.problems;
      const undo = () => void ports.remove(result.value.map(({ id }) => id));
      notify({ text: t('logKept', entry.title), undo });
      return [];
    },

    copyDecision: (entry: LogEntry) =>
      void copied(decisionText(entry, telling), titleOf(entry, telling)),

    copyMarkdown: (entries: readonly LogEntry[]) =>
      void copied(markdown(entries), t('logSelected', entries.length)),

    save: (entries: readonly LogEntry[], format: 'markdown' | 'csv') => {
      const name = `meanwhile-log-${dateOf(telling.now, telling)}`;
      if (format === 'markdown') save(`${name}.md`, markdown(entries), 'text/markdown');
      else {
        const rows = entries.map((entry) => rowOf(entry, telling));
        save(`${name}.csv`, logCsv(rows, headsOf(t)), 'text/csv');
      }
      notify({ text: t('logSaved', `${name}.${format === 'markdown' ? 'md' : 'csv'}`) });
    },
  };
}

/** Names that are those of one teammate stand for the teammate. */
function entryOf({ kind, text, people: typed, why }: Draft, people: readonly Person[], at: number) {
  const ids: string[] = [];
  const names: string[] = [];
  const said = typed.split(',').map((name) => name.trim());
  for (const name of said.filter(Boolean)) {
    const same = people.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const [only] = same;
    if (only && same.length === 1) ids.push(only.id);
    else names.push(name);
  }
  const note = why.trim();
  return { kind, at, title: text.trim(), people: ids, names, ...(note === '' ? {} : { note }) };
}
