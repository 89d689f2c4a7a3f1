/** Who is named where in the Slack captures; see expected.ts. */
import type { ExpectedPages } from './expected';

const ACME = 'T0ACMETEA';
const OLD = 'T00VAL5YA';

/** Newest full row of each person in each list; robots and the viewer left out. */
export const SLACK: ExpectedPages = {
  // The user button says that the viewer is Jonas Abbott. Rows 1 to 5: channel; 6 to 9: thread.
  'ASSEMBLED_channel-thread-sidebar_2026-like.html': {
    figures: [9, 9, 9],
    people: [
      ['Petra Silva', `${ACME}/U0PETRA0001`, 'row 1', 'stamp'],
      ['Tara Vance', `${ACME}/U0TARA00005`, 'row 4', 'stamp'],
      ['Petra Silva', `${ACME}/U0PETRA0001`, 'row 6', 'stamp'],
      ['Tara Vance', `${ACME}/U0TARA00005`, 'row 7', 'stamp'],
      ['Wim Quist', `${ACME}/U0WIM000006`, 'row 9', 'stamp'],
    ],
  },
  'ASSUMED_client-shell_2026-08.html': {
    figures: [1, 1, 1],
    people: [[null, 'T0EXAMPLE1/U0EXAMPLE2', 'row 1', 'stamp']],
  },
  // The head of the direct message; the pane shows Slack's own clock.
  'ASSUMED_profile-pane-hovercard-dmheader_2026.html': {
    figures: [1, 1, 1],
    people: [['Tara Vance', `${ACME}/U0TARA00005`, 'nowhere', 'full']],
  },
  'channel-continued-messages_2021-08_captured.html': {
    figures: [12, 12, 12],
    people: [
      ['Nadia Diaz', `${OLD}/U04877FC300`, 'row 7', 'stamp'],
      ['Omar Kaya', `${OLD}/U0YARYLOV9O`, 'row 8', 'stamp'],
      ['Elin Park', `${OLD}/UF0KUOBYE`, 'row 12', 'stamp'],
    ],
  },
  // Row 11 is a deleted message; its reply bar shows other people's pictures.
  'channel-list_2021-08_captured.html': {
    figures: [17, 17, 16],
    people: [
      ['Elin Park', `${OLD}/UF0KUOBYE`, 'row 5', 'stamp'],
      ['Farid Wolff', `${OLD}/U0BNQEES8GJ`, 'row 6', 'stamp'],
      ['Greta Ekman', `${OLD}/U0K9N06OAOB`, 'row 7', 'stamp'],
      ['Liam Olsen', `${OLD}/U7P19WYOD`, 'row 9', 'stamp'],
      ['Dev Ivanov', `${OLD}/U09PGIGBO5D`, 'row 10', 'stamp'],
      ['Nadia Diaz', `${OLD}/U04877FC300`, 'row 12', 'stamp'],
      ['Omar Kaya', `${OLD}/U0YARYLOV9O`, 'row 13', 'stamp'],
      ['Keiko Haddad', `${OLD}/U0FLYDN147K`, 'row 16', 'stamp'],
      ['Petra Silva', `${OLD}/U00DK7MIOGD`, 'row 17', 'stamp'],
    ],
  },
  'channel-row-single_2022-03_captured.html': {
    figures: [1, 1, 1],
    people: [['Zoe Mendes', `${OLD}/U06HZI2J4I5`, 'row 1', 'stamp']],
  },
  'composer-channel_2021-02_captured-jsx.html': { people: [] },
  'divider-post-thread_2022-03_captured.html': {
    inside: 'list',
    figures: [3, 3, 3],
    people: [
      ['Zoe Mendes', `${OLD}/U06HZI2J4I5`, 'row 1', 'stamp'],
      ['Yusuf Ferrari', `${OLD}/U0GP0AB1OTM`, 'row 2', 'stamp'],
      ['Zoe Mendes', `${OLD}/U06HZI2J4I5`, 'row 3', 'stamp'],
    ],
  },
  'dm-list-compact_2022-04_captured-jsx.html': {
    figures: [4, 4, 4],
    people: [
      ['Quinn Abbott', 'E0GRIDORG/W0QUINN01', 'row 1', 'stamp'],
      ['Sven Novak', 'E0GRIDORG/W0SVEN002', 'row 2', 'stamp'],
    ],
  },
  'message-with-mentions-replybar_2024-01_captured.html': {
    figures: [1, 1, 1],
    people: [['Petra Silva', `${ACME}/U0PETRA0001`, 'row 1', 'stamp']],
  },
  'path-chains_2023-2024_captured.html': { people: [] },
  'row-opening-tags_2025-12_captured.html': { figures: [1, 1, 0], people: [] },
  'search-files_2023-12_captured.html': { people: [] },
  'sidebar-dm-rows_2021-02_captured-jsx.html': { people: [] },
  'thread-and-sidebar_2026-09_trimmed-capture.html': { figures: [4, 4, 0], people: [] },
  'thread-pane-classchain_2026-03_captured-stripped.html': { people: [] },
  // In both panes a mention shows that the viewer is Petra Silva. Row 1 of the first is Slackbot's.
  'thread-pane-with-composer-a_2021-09_captured.html': {
    figures: [7, 7, 7],
    people: [['Ximena Young', `${OLD}/U0C53C5B7`, 'row 6', 'stamp']],
  },
  'thread-pane-with-composer-b_2021-09_captured.html': {
    figures: [3, 3, 3],
    people: [
      ['Dev Ivanov', `${OLD}/U09PGIGBO5D`, 'row 1', 'stamp'],
      ['Liam Olsen', `${OLD}/U7P19WYOD`, 'row 2', 'stamp'],
    ],
  },
  'thread-pane-with-composer_2022-03_captured.html': {
    figures: [2, 2, 2],
    people: [
      ['Yusuf Ferrari', `${OLD}/U0GP0AB1OTM`, 'row 1', 'stamp'],
      ['Zoe Mendes', `${OLD}/U06HZI2J4I5`, 'row 2', 'stamp'],
    ],
  },
};
