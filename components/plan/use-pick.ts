import { useState } from 'preact/hooks';

import type { PastPick } from '../../utils/domain/plan-types';
import type { NewPick } from '../../utils/protocol/messages';
import type { PlanPorts } from './types';

interface Chosen {
  /** Which plan it was chosen for. */
  readonly key: string;
  readonly start: number;
  /** Null until it is kept. */
  readonly id: string | null;
}

/**
 * The slot that is chosen in one plan. Another one takes its place, the same one takes it back. What was
 * kept since the planner was opened does not count in its ranking: nothing moves under the pointer.
 */
export function usePick(
  key: string,
  picks: readonly PastPick[],
  ports: Pick<PlanPorts, 'keep' | 'remove'>,
) {
  const [before] = useState(picks);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const current = chosen?.key === key ? chosen : null;
  const choose = async (pick: NewPick) => {
    // One is being kept: the answer comes before a second click.
    if (current && current.id === null) return;
    const isSame = current?.start === pick.start;
    setChosen(isSame ? null : { key, start: pick.start, id: null });
    if (current?.id) await ports.remove(current.id);
    if (isSame) return;
    const kept = await ports.keep(pick, () => setChosen(null));
    setChosen(kept.ok ? { key, start: pick.start, id: kept.value.id } : null);
  };
  return { before, chosen: current?.start ?? null, choose };
}
