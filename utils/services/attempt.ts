import { fail, problem, type Result } from '../domain/result';

/** A write that the browser refused becomes a problem that a page can say. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof Error ? error.name : String(error);
    return fail(problem(name === 'QuotaExceededError' ? 'disk_full' : 'write_failed', [name]));
  }
}
