/** Names of notifications: such that a second try, or the same ones again, replace the first. */
import type { Ask } from '../domain/ask-types';
import type { Reminder } from '../domain/reminder-types';

export const reminderNotice = ({ id, dueAt }: Pick<Reminder, 'id' | 'dueAt'>): string =>
  `one:${id}:${dueAt}`;

export const askNotice = ({ id, checkAt }: Pick<Ask, 'id' | 'checkAt'>): string =>
  `ask:${id}:${checkAt}`;

/** @param from When the block began, epoch milliseconds. */
export const blockNotice = (from: number): string => `catch-up:${from}`;

export const isOfBlock = (id: string): boolean => id.startsWith('catch-up:');

/** @param parts What it tells of; the same for the same ones in any order. */
export function summaryNotice(parts: readonly string[], count: number): string {
  return `many:${sumOf(parts.toSorted().join(' '))}:${count}`;
}

/** FNV-1a, 32 bits. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}

/**
 * Whether a notification on the screen tells of nothing that is still shown. A summary does not say of
 * which ones it is: it goes when nothing is left at all.
 *
 * @param standing Names that single notifications of what is shown now would have.
 */
export function isOver(id: string, standing: ReadonlySet<string>): boolean {
  if (/^(one|ask):/.test(id)) return !standing.has(id);
  return /^(many|catch-up):/.test(id) && standing.size === 0;
}
