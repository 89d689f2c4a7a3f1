/** Every capture through its reader, against the table that was written first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createMatcher } from '../../utils/domain/matching';
import { gmailSurface } from '../../utils/surfaces/gmail';
import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import { slackSurface } from '../../utils/surfaces/slack';
import { senderOf } from '../../utils/surfaces/slack/people';
import { rowsIn, timestampOf } from '../../utils/surfaces/slack/rows';
import type { Spot, Surface } from '../../utils/surfaces/types';
import { DOCS, GMAIL, type ExpectedPage, type ExpectedPerson } from './expected';
import { SLACK } from './expected-slack';
import { drawn, halves, identityOf, pageOf, positionOf, spotsOf } from './page';
import { expectedOf, rosterOf } from './roster';

const CAPTURES = join(import.meta.dirname, '../../../shared/captures');

/** Never inside: bodies, hidden twins, details, compose, pictures, mentions, reply bars. */
const FORBIDDEN =
  '.a3s, .ii.gt, .afn, .ajA, .az9, img, .docos-replyview-body, [data-qa="message-text"], [data-qa="reply_bar"]';

interface Site {
  readonly folder: string;
  readonly surface: Surface;
  readonly pages: Readonly<Record<string, ExpectedPage>>;
  readonly kinds: Readonly<Record<string, string>>;
}

const SITES: readonly Site[] = [
  {
    folder: 'gmail',
    surface: gmailSurface,
    pages: GMAIL,
    kinds: { row: 'tr.zA[id]', message: '.adn, .adf', chip: '[role="option"], .vN' },
  },
  {
    folder: 'docs',
    surface: googleDocsSurface,
    pages: DOCS,
    kinds: { thread: '.docos-docoview-tesla-conflict, .docos-anchoreddocoview' },
  },
  {
    folder: 'slack',
    surface: slackSurface,
    pages: SLACK,
    kinds: { row: '.c-message_kit__background, [data-qa="message_container"]' },
  },
];

const AROUND = {
  thread: ['<div class="docos-anchoreddocoview" role="listitem">', '</div>'],
  list: ['<div class="c-virtual_list__scroll_container">', '</div>'],
  to: ['<div role="dialog"><div class="anm" name="to"><div role="listbox">', '</div></div></div>'],
  'old to': [
    '<div role="dialog"><table class="GS"><tr><td>',
    '<textarea class="vO" name="to"></textarea></td></tr></table></div>',
  ],
} as const;

function open(site: Site, file: string, page: ExpectedPage): Document {
  const html = readFileSync(join(CAPTURES, site.folder, file), 'utf8');
  const chip = `<header role="banner"><a aria-label="Account (${page.own ?? ''})"></a></header>`;
  const [before, after] = page.inside === undefined ? ['', ''] : AROUND[page.inside];
  const whole = `${before}${html}${after}`;
  return pageOf(`${page.own === undefined ? '' : chip}${whole}`);
}

function describeSpot(spot: Spot, site: Site): ExpectedPerson {
  const { ref, form, anchor } = spot;
  return [ref.name ?? null, identityOf(spot), positionOf(anchor, site.kinds), form];
}

const ROSTER = rosterOf(SITES.map(({ pages }) => pages));
const ME = { id: 'me', updated: '', name: '' };

for (const site of SITES) {
  describe.runIf(existsSync(CAPTURES))(`captures of ${site.folder}`, () => {
    it('are all in the table', () => {
      const files = readdirSync(join(CAPTURES, site.folder), { recursive: true, encoding: 'utf8' });
      const pages = files.filter((file) => file.endsWith('.html'));
      expect(Object.keys(site.pages).toSorted()).toEqual(pages.toSorted());
    });

    it.each(Object.entries(site.pages))('%s names the people of the table', (file, page) => {
      const document = open(site, file, page);
      const before = document.documentElement.outerHTML;
      const spots = drawn(spotsOf(site.surface, document));
      expect(spots.map((spot) => describeSpot(spot, site))).toEqual(page.people);
      expect(new Set(spots.map((spot) => spot.anchor)).size).toBe(spots.length);
      for (const { anchor, insert } of spots) {
        expect(anchor.closest(FORBIDDEN)).toBeNull();
        expect(insert.reference.closest(FORBIDDEN)).toBeNull();
        expect(insert.reference.isConnected).toBe(true);
      }
      expect(document.documentElement.outerHTML).toBe(before);
    });

    it.runIf(site.surface.parts)('are read in parts as they are read whole', () => {
      let count = 0;
      for (const [file, page] of Object.entries(site.pages)) {
        const { part, whole } = halves(site.surface, open(site, file, page));
        expect(part, file).toEqual(whole);
        count += part.length;
      }
      expect(count).toBeGreaterThan(5);
    });

    it.each(Object.entries(site.pages))('%s: one roster marks the right people', (file, page) => {
      const spots = drawn(spotsOf(site.surface, open(site, file, page)));
      const all = createMatcher(ROSTER, ME);
      const expected = page.people.map((one) => expectedOf(one, ROSTER));
      expect(spots.map((spot) => all.match(spot.ref))).toEqual(expected);
      const [first] = ROSTER;
      const alone = createMatcher(first ? [first] : [], ME);
      const strangers = spots.filter((_, index) => expected[index] !== first?.id);
      const matched = strangers.map((spot) => alone.match(spot.ref));
      expect(matched.filter((id) => id !== null)).toEqual([]);
    });
  });
}

describe.runIf(existsSync(CAPTURES))('figures of the Slack captures', () => {
  const pages = Object.entries(SLACK).filter(([, page]) => page.figures);

  it.each(pages)('%s', (file, page) => {
    const [, , slack] = SITES;
    if (!slack) throw new Error('no Slack');
    const rows = rowsIn(open(slack, file, page));
    const stamped = rows.filter((row) => timestampOf(row) !== null);
    const named = rows.filter((row) => senderOf(row) !== null);
    const figures = [rows.length, stamped.length, named.length];
    expect(figures).toEqual(page.figures);
  });
});
