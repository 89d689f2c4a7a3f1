import { describe, expect, it } from 'vitest';

import { type OpenPorts, openPlace } from '../../../utils/services/open';
import { mail } from './harness';

const { place } = mail();

function browserWith(tabs: { id: number; url: string }[], shown: boolean) {
  const done: string[] = [];
  const ports: OpenPorts = {
    tabsOf: async () => tabs,
    focus: async (tab) => void done.push(`focus ${tab}`),
    navigate: async (tab, url) => void done.push(`navigate ${tab} ${url}`),
    create: async (url) => {
      done.push(`create ${url}`);
      return 9;
    },
    show: async (tab) => {
      done.push(`show ${tab}`);
      return shown;
    },
    showWhenLoaded: (tab) => void done.push(`later ${tab}`),
    fit: (url) => (url === place.url ? 2 : url.includes('mika') ? 1 : 0),
  };
  return { done, ports };
}

describe('opening a place', () => {
  it('goes to the tab that shows it', async () => {
    const tabs = [
      { id: 1, url: 'https://mail.google.com/mail/u/mika@example.com/#inbox' },
      { id: 2, url: place.url },
    ];
    const { done, ports } = browserWith(tabs, true);
    await openPlace(place, ports);
    expect(done).toEqual(['focus 2', 'show 2']);
  });

  it('takes a tab of the same account there, and to the message when it has loaded', async () => {
    const tabs = [{ id: 1, url: 'https://mail.google.com/mail/u/mika@example.com/#inbox' }];
    const { done, ports } = browserWith(tabs, false);
    await openPlace(place, ports);
    expect(done).toEqual(['focus 1', 'show 1', `navigate 1 ${place.url}`, 'later 1']);
  });

  it('opens a new tab where none fits', async () => {
    const { done, ports } = browserWith([{ id: 1, url: 'https://mail.google.com/' }], true);
    await openPlace(place, ports);
    expect(done).toEqual([`create ${place.url}`, 'later 9']);
  });

  it('opens nothing that is none of the three sites', async () => {
    const { done, ports } = browserWith([], true);
    const refused = await openPlace({ ...place, url: 'https://example.com/' }, ports);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'link_unknown' }] });
    expect(done).toEqual([]);
  });
});
