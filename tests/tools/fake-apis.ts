import { vi } from 'vitest';

import catalogue from '../../public/_locales/en/messages.json';

const sentences: Readonly<Record<string, { readonly message: string }>> = catalogue;

/**
 * A sentence of the English catalogue, filled as the browser fills it: `$1` to `$9` in order, `$$`
 * for a literal dollar, the empty text for an unknown key.
 */
export function englishMessage(key: string, texts: string | readonly string[] = []): string {
  const filled = typeof texts === 'string' ? [texts] : texts;
  const sentence = sentences[key]?.message ?? '';
  return sentence.replace(/\$(?:\$|([1-9]))/g, (_, figure: string | undefined) =>
    figure === undefined ? '$' : (filled[Number(figure) - 1] ?? ''),
  );
}

/**
 * The fake browser throws on the APIs that it does not know (2.0.1: i18n, contextMenus, commands,
 * permissions, scripting). These answer instead; calls are spied on.
 */
export function stubMissingApis(fake: object): void {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn(), hasListener: () => false });
  Object.assign(fake, {
    i18n: {
      getMessage: englishMessage,
      getUILanguage: () => 'en-GB',
      getAcceptLanguages: async () => ['en-GB', 'en'],
    },
    contextMenus: {
      create: vi.fn((entry: { id?: string }) => entry.id ?? 1),
      removeAll: vi.fn(async () => undefined),
      onClicked: event(),
    },
    commands: { getAll: vi.fn(async () => []), onCommand: event() },
    permissions: {
      contains: vi.fn(async () => true),
      request: vi.fn(async () => true),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: { executeScript: vi.fn(async () => []), insertCSS: vi.fn(async () => undefined) },
  });
}
