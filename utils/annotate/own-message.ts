import type { Target } from '../domain/reminder-types';
import type { Surface } from '../surfaces/types';

/**
 * When a target's message was sent, where the page shows without doubt that it is mine: then an
 * answer is waited for. Empty for messages of others, and in doubt.
 */
export function askedIn(
  surface: Surface,
  document: Document,
  target: Target | null,
): { readonly askedAt?: number } {
  const message = target?.place.message;
  if (message === undefined) return {};
  const own = surface.ownMessages?.(document, document.URL) ?? [];
  const same = (one: (typeof own)[number]) =>
    one.message === message && one.container === target?.place.container;
  const found = own.find(same);
  return found ? { askedAt: found.sentAt } : {};
}

/** The open conversation, and when its message was sent where that is mine. */
export function openTarget(surface: Surface, document: Document) {
  const target = surface.currentTarget(document, document.URL);
  return { target, ...askedIn(surface, document, target) };
}
