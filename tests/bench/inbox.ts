// What an extension costs when the inbox loads, in a real Chromium.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Person } from '../../utils/domain/person.ts';
import { launch, openBrowser } from '../e2e/launch.ts';
import { drawMarks } from '../e2e/marked.ts';
import { seedRoster } from '../e2e/seed.ts';
import { routeSamples, samplePage } from '../pages/routes.ts';
import type { Bench } from './run.ts';
import { metered, scriptTime } from './script-time.ts';

type Context = Awaited<ReturnType<typeof openBrowser>>['context'];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMPOSED = join(ROOT, '../shared/captures/gmail/90_COMPOSED_frame_inbox.html');
const SDK = join(ROOT, 'node_modules/@inboxsdk/core');
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
/** Both are at rest by then. Milliseconds. */
const SETTLED = 3000;

/** The composed inbox where it lies beside the repository, else the sample one. */
function inbox(): { name: string; html: string | null } {
  if (!existsSync(COMPOSED)) return { name: 'sample', html: null };
  return { name: 'composed', html: readFileSync(COMPOSED, 'utf8') };
}

async function serve(context: Context, html: string | null): Promise<void> {
  await routeSamples(context);
  if (html === null) return;
  await context.route('https://mail.google.com/**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
}

/** Everybody whom the page names, on the roster. */
function everybody(html: string): Person[] {
  const addresses = new Set([...html.matchAll(/\bemail="([^"]+@[^"]+)"/g)].map(([, one]) => one));
  return [...addresses].map((value = '', index) => ({
    id: `bench-${index}`,
    updated: '2026-11-01T00:00:00.000Z',
    name: value,
    identities: [{ kind: 'email', value }],
    zone: 'Asia/Tokyo',
    workWeek: { mon: [['09:00', '17:00']] },
  }));
}

/** The smallest extension that starts the SDK and asks for rows, by its own instructions. */
function writeSdkExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-sdk-'));
  mkdirSync(folder, { recursive: true });
  for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js']) {
    cpSync(join(SDK, file), join(folder, file));
  }
  const start = `InboxSDK.load(2, 'bench').then((sdk) => {
    sdk.Lists.registerThreadRowViewHandler((row) => row.getContacts());
  });`;
  writeFileSync(join(folder, 'start.js'), start);
  const matches = ['https://mail.google.com/*'];
  const manifest = {
    manifest_version: 3,
    name: 'sdk',
    version: '1',
    permissions: ['scripting'],
    host_permissions: matches,
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['inboxsdk.js', 'start.js'], run_at: 'document_end' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

async function timeOfLoad(context: Context): Promise<number> {
  const page = await context.newPage();
  const session = await metered(page);
  await page.goto(INBOX);
  await page.waitForTimeout(SETTLED);
  const time = await scriptTime(session);
  await page.close();
  return time;
}

/** @throws When one of the extensions does not start. */
export async function inboxBench(): Promise<Bench> {
  const { name, html } = inbox();
  const folder = writeSdkExtension();
  const ours = await launch();
  const sdk = await launch({ extension: folder });
  const plain = await openBrowser({});
  for (const { context } of [ours, sdk, plain]) await serve(context, html);
  const own = await ours.openQuietPage();
  const page = html ?? samplePage(INBOX)?.body ?? '';
  await seedRoster(own, html === null ? undefined : everybody(page));
  await drawMarks(own, 'always');
  return {
    name: `script time when the ${name} inbox loads, against @inboxsdk/core`,
    unit: 'times faster',
    goal: 5,
    runs: 5,
    async run() {
      const bare = await timeOfLoad(plain.context);
      return {
        ours: (await timeOfLoad(ours.context)) - bare,
        yardstick: (await timeOfLoad(sdk.context)) - bare,
      };
    },
    async close() {
      for (const one of [ours, sdk, plain]) await one.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
