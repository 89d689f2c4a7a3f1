// Rows of messages, in the markup of three years: ?markup=2021 (links), 2024 (buttons), 2025 (rows
// that say their time stamp and conversation; the default).
const era = Number(query.get('markup') || 2025);
let team = window.TEAM;
const ts = (message) => `${String(message.time).slice(0, 10)}.${String(message.time).slice(10)}219`;
const picture = (one) =>
  h('img', {
    src: `https://ca.slack-edge.com/${one.team || team}-${one.slack}-g0123456789a-48`,
    alt: '',
  });

function part(text) {
  if (!text.startsWith('@')) return text;
  const one = person(text.slice(1));
  const own = one.key === 'mika' ? '.c-member_slug--mention' : '';
  return h(
    `a.c-member_slug.c-link${own}`,
    {
      'data-member-id': one.slack,
      'data-stringify-type': 'mention',
      'data-stringify-id': one.slack,
      'data-stringify-label': `@${one.name}`,
      href: `/team/${one.slack}`,
    },
    `@${one.name}`,
  );
}

function head(message, place) {
  const { from } = message;
  const app = from.key === 'buildbot';
  const old = { href: `/team/${from.slack}` };
  const sender = h(
    era < 2024
      ? 'a.c-link.c-message__sender_link'
      : 'button.c-link--button.c-message__sender_button',
    {
      'data-qa': 'message_sender_name',
      ...(app ? {} : { 'data-message-sender': from.slack, ...(era < 2024 ? old : {}) }),
    },
    from.name,
  );
  return [
    h(
      'span.c-message__sender',
      { 'data-qa': 'message_sender', 'data-stringify-text': from.name },
      h('span.p-member_profile_hover_card', {}, sender),
    ),
    ...(app ? [h('span.app', {}, 'APP')] : []),
    timeLink(message, place),
    h('br', {}),
  ];
}

function timeLink(message, place) {
  return h(
    'a.c-link.c-timestamp',
    {
      'data-ts': ts(message),
      'aria-label': `Today at ${clock(message.time)}`,
      href: `https://meanwhile.slack.com/archives/${place}/p${ts(message).replace('.', '')}`,
    },
    h('span.c-timestamp__label', { 'data-qa': 'timestamp_label' }, clock(message.time)),
  );
}

function replyBar(message) {
  const count = h(
    'button.c-message__reply_count',
    { 'data-qa': 'reply_bar_count' },
    `${message.replies.length} ${message.replies.length === 1 ? 'reply' : 'replies'}`,
  );
  count.addEventListener('click', () => openThread(message));
  return h(
    'div.c-message__reply_bar',
    { 'data-qa': 'reply_bar', 'data-stringify-ignore': 'true' },
    ...message.replies.map((key) => picture(person(key))),
    count,
  );
}

/** What a row holds: its gutter and its words. */
function insides(message, joined, place) {
  const app = message.from.key === 'buildbot';
  const avatar = app
    ? h(
        'span.disc',
        {
          style:
            'background:#37474f;width:36px;line-height:36px;border-radius:8px;color:#fff;text-align:center;display:block',
        },
        'B',
      )
    : picture(message.from);
  const left = joined
    ? h(
        'div.c-message_kit__gutter__left.p-message_pane_message__compact_timestamp--adjacent',
        {},
        // Since 2025 only while the pointer is there.
        ...(era < 2025 ? [timeLink(message, place)] : []),
      )
    : h(
        'div.c-message_kit__gutter__left',
        { 'data-stringify-ignore': 'true' },
        h('span.p-member_profile_hover_card', {}, h('span.c-message_kit__avatar', {}, avatar)),
      );
  const body = h(
    'div.c-message_kit__blocks',
    { 'data-qa': 'message-text' },
    h('div.p-rich_text_section', {}, ...message.text.map(part)),
  );
  const right = h(
    'div.c-message_kit__gutter__right',
    { 'data-qa': 'message_content' },
    ...(joined ? [] : head(message, place)),
    body,
    ...(message.replies.length ? [replyBar(message)] : []),
  );
  return [left, right];
}

/** Says on item and row which message they hold; Slack gives some of them to others later. */
function name(item, row, message, place, prefix) {
  const bare = era < 2025 && prefix === 'message-list_';
  item.id = bare ? ts(message) : `${prefix}${ts(message)}`;
  if (era >= 2024) item.dataset.itemKey = ts(message);
  if (era < 2025) return;
  row.dataset.msgTs = ts(message);
  row.dataset.msgChannelId = place;
}

const isJoined = (message, previous) =>
  previous !== undefined &&
  previous.from === message.from &&
  message.time - previous.time < 5 * MINUTE;

const hiddenLabel = (message, place) =>
  h(
    'span',
    {
      hidden: '',
      id: `primary-${place}-${ts(message)}-sender`,
      'data-qa': `aria-labelledby-primary-${place}-${ts(message)}-sender`,
    },
    `${message.from.name}:`,
  );

function listItem(message, previous, place, prefix) {
  const row = h(
    'div.c-message_kit__background.c-message_kit__message',
    { 'data-qa': 'message_container', tabindex: '-1' },
    ...insides(message, isJoined(message, previous), place),
  );
  const item = h(
    'div.c-virtual_list__item',
    { 'data-qa': 'virtual-list-item', role: 'listitem' },
    ...(era < 2025 ? [] : [hiddenLabel(message, place)]),
    row,
  );
  name(item, row, message, place, prefix);
  return item;
}

/** A toolbar stands in a row a moment after the pointer came, and goes with it. */
function hoverToolbars(list) {
  let shown = null;
  list.addEventListener('pointerover', (event) => {
    const row = event.target.closest('[data-qa="message_container"]');
    if (row === shown?.parentElement) return;
    shown?.remove();
    shown = null;
    setTimeout(() => {
      if (!row?.matches(':hover')) return;
      shown = h('div.actions', { 'data-qa': 'message-actions' }, h('button', {}, '…'));
      row.append(shown);
    }, 50);
  });
}
