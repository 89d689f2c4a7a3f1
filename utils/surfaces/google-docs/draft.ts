/** What a comment that is being written answers. */
import type { Target } from '../../domain/reminder-types';
import type { Surface } from '../types';
import { addressOf, readAddress } from './address';
import { addressed } from './composer';
import { selfOf } from './self';

/** The thread of a reply. A new comment stands in none yet: of it the document. */
export function draftTarget(element: Element, url: string, surface: Surface): Target | null {
  const people = addressed(element);
  const thread = surface.targetAt(element, url);
  if (thread) return { ...thread, people };
  const here = draftConversation(element, url, surface);
  const address = readAddress(url);
  if (!here || !address) return null;
  const way = addressOf(address, selfOf(element.ownerDocument));
  const place = { site: 'google-docs' as const, url: way, container: here.key };
  return { place, title: here.title, people };
}

/** The document. */
export function draftConversation({ ownerDocument }: Element, url: string, surface: Surface) {
  const target = surface.currentTarget(ownerDocument, url);
  const key = target?.place.container;
  return target && key !== undefined ? { key, title: target.title } : null;
}
