import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { useLoaded } from '../../../components/hooks/use-loaded';
import type { TeamEntry } from '../../../components/team/types';
import { hasNews, NO_CHOICE, settleTeam } from '../../../utils/domain/team-settle';
import type { Result } from '../../../utils/domain/result';
import type { TeamDocument, TeamFile } from '../../../utils/domain/team-types';
import { handleOf, mayUse, type TeamHandle } from '../../../utils/platform/team-handles';
import { send } from '../../../utils/protocol/client';
import type { PageProps } from '../context';
import { readingOf, readTeamHandle } from './read-team';
import { rememberQuietly, takeTeam } from './take-team';

/** What is known of a file since the page opened, before it is compared. */
type Found = 'ask' | 'by-hand' | Result<TeamDocument>;

export interface Team {
  readonly entries: readonly TeamEntry[];
  /** A file was read: by a click, by hand, or because it is followed from now on. */
  readonly onRead: (key: string, read: Result<TeamDocument>) => void;
}

/**
 * Followed files, each read once when the page opens; what is taken at once is taken here.
 *
 * @param rosterRevision Of the moment at which `people` were read. What is remembered of a file fits
 *   only the roster of the same moment.
 */
export function useTeam(
  props: Pick<PageProps, 'me' | 'people' | 'revision' | 'notify'>,
  rosterRevision: number,
): Team {
  const { me, people, revision, notify } = props;
  const state = useLoaded(() => send('ui→bg team files', null), revision).value;
  const files = state?.followed;
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map());
  const begun = useRef(new Set<string>());
  const set = (key: string, what: Found) => setFound((known) => new Map(known).set(key, what));
  useEffect(() => {
    for (const { key } of files ?? []) {
      if (begun.current.has(key)) continue;
      begun.current.add(key);
      void lookAt(key).then((what) => set(key, what));
    }
  }, [files]);
  const last = useRef<readonly TeamEntry[]>([]);
  const entries = useMemo(() => {
    if (!state || state.revision !== rosterRevision) return last.current;
    const everybody = [...people, ...state.removed];
    last.current = state.followed.map((file) =>
      entryOf(file, found.get(file.key), { me, people: everybody }),
    );
    return last.current;
  }, [state, rosterRevision, found, me, people]);
  useTakingAtOnce(entries, { me, people, notify });
  const onRead = (key: string, read: Result<TeamDocument>) => {
    begun.current.add(key);
    set(key, read);
  };
  return { entries, onRead };
}

async function lookAt(key: string): Promise<Found> {
  // A browser that lost its handles has the file given by hand.
  const handle: TeamHandle | null = await handleOf(key).catch(() => null);
  if (!handle) return 'by-hand';
  return (await mayUse(handle, 'read')) ? readTeamHandle(handle) : 'ask';
}

function entryOf(
  file: TeamFile,
  found: Found | undefined,
  { me, people }: Pick<PageProps, 'me' | 'people'>,
): TeamEntry {
  if (found === undefined) return { file, reading: { at: 'waiting' } };
  if (found === 'ask' || found === 'by-hand') return { file, reading: { at: found } };
  return { file, reading: readingOf(found, file, me, people) };
}

/** Each writing once: what was taken back is not taken again. */
function useTakingAtOnce(
  entries: readonly TeamEntry[],
  props: Pick<PageProps, 'me' | 'people' | 'notify'>,
): void {
  const done = useRef(new Set<string>());
  useEffect(() => {
    for (const entry of entries) {
      const { file, reading } = entry;
      if (reading.at !== 'read') continue;
      const { document, comparison } = reading;
      const mark = `${file.key} ${document.exportedAt} ${file.auto}`;
      if (done.current.has(mark)) continue;
      const rows = settleTeam(comparison, NO_CHOICE, [props.me, ...props.people]);
      const isNews = hasNews(rows, comparison.gone);
      if (isNews && !file.auto) continue;
      if (!isNews && document.exportedAt === file.exportedAt) continue;
      done.current.add(mark);
      if (isNews) {
        // The roster that is on its way brings another try.
        void takeTeam(entry, NO_CHOICE, { ...props, open: true }).then((fresh) => {
          if (!fresh) done.current.delete(mark);
        });
      }
      if (!isNews) void rememberQuietly(entry, rows);
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- looked at when what was read changes
  }, [entries]);
}
