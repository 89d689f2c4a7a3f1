/** Every row of the Slack captures: who sent it, when, and where the marks stand, with figures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { slackSurface } from '../../utils/surfaces/slack';
import { senderOf } from '../../utils/surfaces/slack/people';
import { isPerson, rowsIn, timestampOf } from '../../utils/surfaces/slack/rows';
import { drawn, pageOf, spotsOf } from './page';

const CAPTURES = join(import.meta.dirname, '../../../shared/captures/slack');
const BOT = 'Slackbot';
/** A row that names nobody: deleted, or its author cut the sender away. */
const NOBODY = '';
const [JONAS, DEV, ELIN, FARID, GRETA, KEIKO, LIAM, NADIA, OMAR, PETRA] = [
  'Jonas Abbott',
  'Dev Ivanov',
  'Elin Park',
  'Farid Wolff',
  'Greta Ekman',
  'Keiko Haddad',
  'Liam Olsen',
  'Nadia Diaz',
  'Omar Kaya',
  'Petra Silva',
];
const [TARA, WIM, XIMENA, YUSUF, ZOE, QUINN, SVEN] = [
  'Tara Vance',
  'Wim Quist',
  'Ximena Young',
  'Yusuf Ferrari',
  'Zoe Mendes',
  'Quinn Abbott',
  'Sven Novak',
];

interface Expected {
  /** Whoever reads the file would name them so: row for row, continued rows with the one above. */
  readonly senders: readonly string[];
  readonly timestamps: number;
  /** Newest full rows of people who are not the viewer, once per list. */
  readonly marks: number;
}

const PAGES: Readonly<Record<string, Expected>> = {
  'ASSEMBLED_channel-thread-sidebar_2026-like.html': {
    senders: [PETRA, PETRA, PETRA, TARA, JONAS, PETRA, TARA, TARA, WIM],
    timestamps: 9,
    marks: 5,
  },
  'channel-continued-messages_2021-08_captured.html': {
    senders: [BOT, BOT, BOT, BOT, BOT, NADIA, NADIA, OMAR, OMAR, BOT, BOT, ELIN],
    timestamps: 12,
    marks: 3,
  },
  'channel-list_2021-08_captured.html': {
    senders: [
      BOT,
      BOT,
      DEV,
      DEV,
      ELIN,
      FARID,
      GRETA,
      KEIKO,
      LIAM,
      DEV,
      NOBODY,
      NADIA,
      OMAR,
      OMAR,
      PETRA,
      KEIKO,
      PETRA,
    ],
    timestamps: 17,
    marks: 9,
  },
  'channel-row-single_2022-03_captured.html': { senders: [ZOE], timestamps: 1, marks: 1 },
  'divider-post-thread_2022-03_captured.html': {
    senders: [ZOE, YUSUF, ZOE],
    timestamps: 3,
    marks: 3,
  },
  'dm-list-compact_2022-04_captured-jsx.html': {
    senders: [QUINN, SVEN, SVEN, SVEN],
    timestamps: 4,
    marks: 2,
  },
  'message-with-mentions-replybar_2024-01_captured.html': {
    senders: [PETRA],
    timestamps: 1,
    marks: 1,
  },
  'row-opening-tags_2025-12_captured.html': { senders: [NOBODY], timestamps: 1, marks: 0 },
  'thread-and-sidebar_2026-09_trimmed-capture.html': {
    senders: [NOBODY, NOBODY, NOBODY, NOBODY],
    timestamps: 4,
    marks: 0,
  },
  'thread-pane-classchain_2026-03_captured-stripped.html': {
    senders: [NOBODY],
    timestamps: 1,
    marks: 0,
  },
  'thread-pane-with-composer-a_2021-09_captured.html': {
    senders: [BOT, XIMENA, PETRA, XIMENA, PETRA, XIMENA, PETRA],
    timestamps: 7,
    marks: 1,
  },
  'thread-pane-with-composer-b_2021-09_captured.html': {
    senders: [DEV, LIAM, PETRA],
    timestamps: 3,
    marks: 2,
  },
  'thread-pane-with-composer_2022-03_captured.html': {
    senders: [YUSUF, ZOE],
    timestamps: 2,
    marks: 2,
  },
};

/** Each fragment in the list that it was cut out of. */
const open = (file: string) =>
  pageOf(
    `<div class="c-virtual_list__scroll_container">${readFileSync(join(CAPTURES, file), 'utf8')}</div>`,
  );

describe.runIf(existsSync(CAPTURES))('rows of the Slack captures', () => {
  it.each(Object.entries(PAGES))('%s', (file, expected) => {
    const document = open(file);
    const rows = rowsIn(document);
    const found: Expected = {
      senders: rows.map((row) => senderOf(row)?.name ?? NOBODY),
      timestamps: rows.filter((row) => timestampOf(row) !== null).length,
      marks: drawn(spotsOf(slackSurface, document)).length,
    };
    expect(found).toEqual(expected);
  });

  it('are 65 with 65 times; 58 name their sender, as many as a reader can; 29 marks', () => {
    const pages = Object.keys(PAGES).map(open);
    const rows = pages.flatMap((document) => rowsIn(document));
    const senders = rows.flatMap((row) => senderOf(row) ?? []);
    expect({
      rows: rows.length,
      times: rows.filter((row) => timestampOf(row) !== null).length,
      named: senders.length,
      // By the id of a person or of Slackbot; nobody is known by name alone. One of the 17 people is
      // in two workspaces.
      ids: senders.filter(({ user }) => user !== undefined).length,
      people: new Set(senders.filter(isPerson).map(({ user }) => user)).size,
      marks: pages.flatMap((document) => drawn(spotsOf(slackSurface, document))).length,
    }).toEqual({ rows: 65, times: 65, named: 58, ids: 58, people: 18, marks: 29 });
  });
});
