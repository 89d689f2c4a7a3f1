/**
 * Who is named where in each page under ../shared/captures, written down by reading the files before
 * the readers existed. Numbers count the file's rows, messages or threads from 1, hidden ones too.
 * A file without people has an empty list.
 */

/** [name, identity, where it stands, form of the mark] */
export type ExpectedPerson = readonly [
  name: string | null,
  identity: string | null,
  at: string,
  form: 'dense' | 'full' | 'stamp',
];

export interface ExpectedPage {
  readonly people: readonly ExpectedPerson[];
  /** Own address, where the fragment was cut out of the page that says it. */
  readonly own?: string;
  /** The fragment was cut out of a thread, a list or a field: the test puts it into one. */
  readonly inside?: 'thread' | 'list' | 'to' | 'old to';
  /** Slack: message rows, those with a time stamp, those whose sender can be named. */
  readonly figures?: readonly [rows: number, timestamps: number, users: number];
}

export type ExpectedPages = Readonly<Record<string, ExpectedPage>>;

const NOBODY: ExpectedPage = { people: [] };

const INBOX: readonly ExpectedPerson[] = [
  ['Ana Lima', 'ana@example.com', 'row 1', 'dense'],
  ['Kenji Mori', 'kenji@example.com', 'row 2', 'dense'],
  ['Priya Sample', 'priya@example.org', 'row 3', 'dense'],
  ['Борис', 'boris@example.org', 'row 4', 'dense'],
  ['team-list', 'team-list@example.org', 'row 5', 'dense'],
  ['Example Music', 'no-reply@music.example.org', 'row 6', 'dense'],
  ['Omar Haddad', 'omar@example.com', 'row 7', 'dense'],
  ['Priya Sample', 'priya@example.org', 'row 8', 'dense'],
];

export const GMAIL: ExpectedPages = {
  '01_inbox-list_default_2014-12_en.html': {
    own: 'jordan@example.org',
    people: [
      ['Team Vendor', 'news@vendor.example.org', 'row 3', 'dense'],
      ['Team Vendor', 'news@vendor.example.org', 'row 4', 'dense'],
      ['Team Vendor', 'news@vendor.example.org', 'row 5', 'dense'],
      ['Google', 'no-reply@accounts.example.org', 'row 6', 'dense'],
      ['Team Vendor', 'news@vendor.example.org', 'row 7', 'dense'],
      ['Google', 'no-reply@accounts.example.org', 'row 8', 'dense'],
      ['Google', 'no-reply@accounts.example.org', 'row 9', 'dense'],
      ['Google+', 'noreply@plus.example.org', 'row 10', 'dense'],
      ['Team Vendor', 'news@vendor.example.org', 'row 11', 'dense'],
      ['Google+', 'noreply@plus.example.org', 'row 12', 'dense'],
      ['Team Vendor', 'help@vendor.example.org', 'row 13', 'dense'],
      ['Streak Notifications', 'notifications@bot.example.org', 'row 14', 'dense'],
      ['Casey Rowan', 'casey@example.com', 'row 15', 'dense'],
      ['Casey Rowan', 'casey@example.com', 'row 16', 'dense'],
    ],
  },
  '02_row_default_2014-12_en.html': { own: 'casey@example.com', people: [] },
  '03_row_vertical-split_3tr_2014-12_en.html': { own: 'casey@example.com', people: [] },
  '04_row_vertical-split_2tr_2015-01_en.html': {
    people: [['Streak Bot', 'notifications@bot.example.org', 'row 1', 'dense']],
  },
  '05_row_default_read_2019-12_ru.html': {
    people: [['Борис', 'boris@example.org', 'row 1', 'dense']],
  },
  '06_row_default_unread-selected_2024-02_en.html': {
    people: [['Example Music', 'no-reply@music.example.org', 'row 1', 'dense']],
  },
  '07_row_fragment_subject-cell_2025-11.html': NOBODY,
  // The reply bar's picture and "tôi" say that the viewer is linh@example.com.
  '10_conversation_one-message_2023-08_vi.html': {
    people: [['Example Shop', 'shop@example.org', 'message 1', 'full']],
  },
  '11_message_expanded_header_2025-08_en.html': {
    people: [
      ['Vikram Sample', 'vikram@example.org', 'message 1', 'full'],
      ['team-list', 'team-list@example.org', 'message 1', 'dense'],
    ],
  },
  '12_message_date-cell_2025-09_en.html': NOBODY,
  '13_messages_collapsed_2019-12_ru.html': {
    people: [
      ['Борис', 'boris@example.org', 'message 1', 'full'],
      ['Борис', 'boris@example.org', 'message 2', 'full'],
    ],
  },
  '14_conversation_tail_people-column_2018-05_en.html': NOBODY,
  '20_compose-window_old-recipients_2020-10_en.html': NOBODY,
  // A chip by itself does not say whether it stands in Bcc.
  '21_recipient-chip_new-peoplekit_2023-08_en.html': {
    inside: 'to',
    people: [['helen@example.org', 'helen@example.org', 'chip 1', 'dense']],
  },
  '22_recipient-chip_old.html': {
    inside: 'old to',
    people: [['Harriet Sample', 'harriet@example.org', 'chip 1', 'dense']],
  },
  '23_compose-inputs_new-ui_2023_vi.html': NOBODY,
  '30a_account-switcher_normal+delegated_oldclasses_2016.html': NOBODY,
  '30b_account-switcher_signed-in-as-delegate_oldclasses_2016.html': NOBODY,
  '30c_account-switcher_normal+delegated_2016.html': NOBODY,
  '30d_account-switcher_signed-in-as-delegate_2016.html': NOBODY,
  '30e_account-switcher_single-user_2016.html': NOBODY,
  '31_addon-sidebar_2017-06_en.html': NOBODY,
  '32_addon-sidebar_2017-09_en.html': NOBODY,
  '40_DERIVED_subject-toolbar-and-details-popup_2024+.html': NOBODY,
  '41_DERIVED_side-panel_2025.html': NOBODY,
  '90_COMPOSED_frame_inbox.html': { people: INBOX },
  '91_COMPOSED_frame_conversation.html': {
    people: [
      ['Ana Lima', 'ana@example.com', 'message 1', 'full'],
      ['Kenji Mori', 'kenji@example.com', 'message 2', 'full'],
      ['Priya Sample', 'priya@example.org', 'message 3', 'full'],
      ['Ana Lima', 'ana@example.com', 'message 4', 'full'],
      ['team-list', 'team-list@example.org', 'message 4', 'dense'],
    ],
  },
  // The row of Cc, with one chip, is hidden in the file; the summary that repeats all three mixes in Bcc.
  '92_COMPOSED_frame_compose-new-recipients.html': {
    people: [
      ...INBOX,
      ['Ana Lima', 'ana@example.com', 'chip 1', 'dense'],
      ['Kenji Mori', 'kenji@example.com', 'chip 2', 'dense'],
    ],
  },
};

const NORA = '100000000000000000001';
const DANIEL = '100000000000000000002';

export const DOCS: ExpectedPages = {
  'assumed/contacts-hovercard-iframe_2026_assumed.html': NOBODY,
  'assumed/drive-file-list_2026-09_assumed.html': NOBODY,
  'assumed/gdocs-canvas-body-and-link-bubble_2026_assumed.html': NOBODY,
  'assumed/gdocs-comment-composer_2026-09_assumed.html': NOBODY,
  'assumed/gdocs-comment-stream_2026-03_assumed.html': {
    people: [
      ['Nora Lindqvist', NORA, 'thread 1', 'stamp'],
      ['Daniel Okafor', DANIEL, 'thread 1', 'stamp'],
      ['Daniel Okafor', DANIEL, 'thread 2', 'stamp'],
      // Their numbers stand at other comments of the page.
      ['Nora Lindqvist', NORA, 'thread 3', 'stamp'],
      ['Daniel Okafor', DANIEL, 'thread 3', 'full'],
    ],
  },
  'assumed/gdocs-presence-collaborators_2021-2026_assumed.html': NOBODY,
  'assumed/gdocs-remote-cursor_assumed.html': NOBODY,
  'assumed/gdocs-share-dialog-iframe_2026_assumed.html': NOBODY,
  'assumed/gdocs-version-history_2026-04_assumed.html': NOBODY,
  'assumed/gsheets-comment-and-edit-history_2026_assumed.html': {
    people: [['Daniel Okafor', null, 'thread 1', 'full']],
  },
  'captured/docs-comment-notification-email_2026-03.html': NOBODY,
  'captured/docs-share-invitation-email_2026-03.html': NOBODY,
  'captured/gdocs-assignee-header_2020-08.html': {
    inside: 'thread',
    people: [['Nora Lindqvist', NORA, 'thread 1', 'full']],
  },
  'captured/gdocs-chat-pane_2020-05.html': NOBODY,
  'captured/gdocs-comment-threads-anchored_2020-05.html': {
    people: [
      ['Nora Lindqvist', NORA, 'thread 1', 'stamp'],
      ['Daniel Okafor', DANIEL, 'thread 1', 'stamp'],
      ['Nora Lindqvist', NORA, 'thread 2', 'stamp'],
      ['Daniel Okafor', DANIEL, 'thread 2', 'stamp'],
      ['Nora Lindqvist', NORA, 'thread 3', 'stamp'],
      ['Nora Lindqvist', NORA, 'thread 4', 'stamp'],
    ],
  },
  // The account chip says that the viewer is Nora Lindqvist.
  'captured/gdocs-editor-full-body_2020-05.html': {
    people: [
      ['Daniel Okafor', DANIEL, 'thread 1', 'stamp'],
      ['Daniel Okafor', DANIEL, 'thread 2', 'stamp'],
    ],
  },
  'captured/gdocs-live-region_2020-05.html': NOBODY,
  'captured/gdocs-own-cursor_2020-05.html': NOBODY,
  'captured/gdocs-titlebar-header_2020-05.html': NOBODY,
};
