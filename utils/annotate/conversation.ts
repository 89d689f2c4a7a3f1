import type { PageReport } from '../protocol/messages';
import type { Surface } from '../surfaces/types';
import type { Page } from './resolver';

/** The open conversation and what holds for marks in it; nothing before the settings are known. */
export function conversationHere(
  document: Document,
  surface: Surface,
  page: Page | undefined,
): Pick<PageReport, 'conversation'> {
  const here = page?.enabled ? surface.conversation?.(document, document.URL) : null;
  if (!page || !here) return {};
  const { conversations, marks } = page.display;
  return { conversation: { ...here, marks: conversations?.[here.key] ?? marks.messages } };
}
