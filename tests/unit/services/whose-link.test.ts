import { expect, it } from 'vitest';

import type { Place } from '../../../utils/domain/reminder-types';
import { createWhoseLink } from '../../../utils/services/whose-link';
import { isOpenWhose, parseLink, placeInTab, placeWithin } from '../../../utils/surfaces/links';
import { createHarness, valueOf } from './harness';

const CLIENT = 'https://app.slack.com/client';
const LINK = 'https://acme.slack.com/archives/C0EDITORIAL/p1704944089846389';

function placeOf(url: string): Place {
  const place = parseLink(url);
  if (!place) throw new Error(`not understood: ${url}`);
  return place;
}

/** What each open tab's page says of a link; undefined: nobody answers. */
function open(tabs: readonly { url: string; holds?: boolean | null }[] = []) {
  const app = createHarness();
  const whose = createWhoseLink({
    store: app.ports.store,
    tabsOf: async () => tabs.map(({ url }, id) => ({ id, url })),
    holds: async (id) => {
      const holds = tabs[id]?.holds;
      if (holds === undefined) throw new Error('no answer');
      return holds;
    },
    inTab: placeInTab,
    isOpenWhose,
    within: placeWithin,
    matchesOf: () => ['https://app.slack.com/*'],
  });
  const promise = (url: string) =>
    app.reminders.remindAll({
      targets: [{ place: placeOf(url), title: 'One', people: [] }],
      rule: { kind: 'at', at: app.machine.now + 3_600_000 },
    });
  return { whose, promise };
}

it('is of the workspace that an open page shows', async () => {
  const { whose } = open([
    { url: `${CLIENT}/T0ASLEEP00/C0ONE` },
    { url: `${CLIENT}/T0ANOTHER/C0ONE`, holds: false },
    { url: `${CLIENT}/T0EXAMPLE/C0ONE`, holds: true },
  ]);
  expect(await whose(placeOf(LINK))).toMatchObject({
    account: 'T0EXAMPLE',
    url: `${CLIENT}/T0EXAMPLE/C0EDITORIAL`,
    message: '1704944089.846389',
  });
  const reply = placeOf(`${LINK}?thread_ts=1704944000.000100&cid=C0EDITORIAL`);
  expect((await whose(reply)).url).toBe(
    `${CLIENT}/T0EXAMPLE/C0EDITORIAL/thread/C0EDITORIAL-1704944000.000100`,
  );
});

it('is of the workspace in which something of its conversation was promised', async () => {
  const { whose, promise } = open();
  valueOf(await promise(`${CLIENT}/T0EXAMPLE/C0EDITORIAL`));
  expect((await whose(placeOf(LINK))).account).toBe('T0EXAMPLE');
  // A channel that two workspaces share has one id in both.
  valueOf(await promise(`${CLIENT}/T0ANOTHER/C0EDITORIAL`));
  expect((await whose(placeOf(LINK))).account).toBeUndefined();
});

it('stays as it was pasted where nobody knows, and where it says it itself', async () => {
  const { whose } = open([{ url: `${CLIENT}/T0ANOTHER/C0ONE`, holds: null }]);
  expect(await whose(placeOf(LINK))).toEqual(placeOf(LINK));
  const client = placeOf(`${CLIENT}/T0EXAMPLE/C0EDITORIAL`);
  expect(await whose(client)).toBe(client);
});
