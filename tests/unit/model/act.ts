/** What every step comes down to: a use case, the delivery after it, and the comparison. */
import type { Result } from '../../../utils/domain/result';
import { expectAlarmInTime, expectNoneEarly, expectSame, expectTold } from './invariants';
import { isOpen, settle } from './plain-model';
import type { Simulation } from './simulation';
import type { Trial } from './trial';

export type Worker = Parameters<Parameters<Simulation['during']>[0]>[0];

/** An event: what is due is delivered, unless the worker is killed in it. */
export async function deliver(trial: Trial): Promise<void> {
  const { sim, plain, ledger } = trial;
  const before = sim.disk.commits;
  const outcome = await sim.during((worker) => worker.reconcile().then(() => 'done' as const));
  if (sim.disk.commits > before) settle(plain);
  expectNoneEarly(sim, plain, ledger);
  if (outcome === 'killed') return;
  expectSame(sim, plain);
  expectTold(sim, plain, ledger);
  expectAlarmInTime(sim, plain);
}

/** A use case and the delivery after it; `apply` says whether the plain model allows it. */
export async function act(
  trial: Trial,
  work: (worker: Worker) => Promise<Result<unknown>>,
  apply: () => boolean,
): Promise<void> {
  const before = trial.sim.disk.commits;
  const result = await trial.sim.during(work);
  if (result === 'killed' && trial.sim.disk.commits === before) return;
  const allowed = apply();
  if (result === 'killed') return;
  if (result.ok !== allowed) throw new Error(`${result.ok} is not ${allowed}`);
  await deliver(trial);
}

export const openOnes = ({ plain }: Trial) => [...plain.promises.values()].filter(isOpen);
