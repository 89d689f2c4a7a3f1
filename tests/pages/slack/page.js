// Behaves like Slack where the readers look: absolute rows keyed by ts, continued rows, a thread pane.
const BOT = { key: 'bot', name: 'Slackbot', slack: 'USLACKBOT' };
const LAUNCH = 'C0LAUNCH01';
const names = {
  C0LAUNCH01: 'launch',
  C0SUPPORT1: 'support',
  D0ANNA0001: 'Anna Weber',
  D0RAVI0001: 'Ravi Iyer',
};
const of = (key) => (key === 'slackbot' ? BOT : person(key));
const say = (from, ago, text, replies) => ({
  from: of(from),
  time: loaded - ago * MINUTE,
  text,
  replies: replies || [],
});
const channels = {
  C0LAUNCH01: [
    say(
      'chidi',
      340,
      ['Good morning. The launch page is in review, comments by tonight please.'],
      ['anna', 'elena'],
    ),
    say('anna', 332, ['On it. The hero picture still needs a dark variant.']),
    say('anna', 331, ['And the footer, now that I look at it.']),
    say('ravi', 296, [
      'Migration rehearsal two went through in 4 minutes. ',
      '@grace',
      ' the counts agree with yours.',
    ]),
    say('buildbot', 241, ['Build 812 is green on all platforms.']),
    say(
      'dina',
      180,
      ['Two customers ask about the date. What may we tell them?'],
      ['chidi', 'mika'],
    ),
    say('mika', 171, ['The week of the 14th, no day yet.']),
    say('femi', 122, ['I am on tonight and can watch the rollout.']),
    say('tomas', 77, ['Hello all, guest here until Friday.']),
    say('slackbot', 60, ['Reminder: stand-up notes.']),
    say(
      'grace',
      31,
      ['Counts look right. ', '@mika', ' could you read the summary before I post it?'],
      ['bo'],
    ),
  ],
  C0SUPPORT1: [
    say('dina', 90, ['Queue is at nine.']),
    say('elena', 35, ['The article on sign-in is updated.']),
  ],
  D0ANNA0001: [say('anna', 55, ['Do you have ten minutes tomorrow?'])],
  D0RAVI0001: [say('ravi', 44, ['Third rehearsal tomorrow then?'])],
};
let channel = /\/client\/[^/]+\/([CDG][A-Z0-9]+)/.exec(location.pathname)?.[1] || LAUNCH;
if (!channels[channel]) channel = LAUNCH;
const ts = (message) => `${String(message.time).slice(0, 10)}.${String(message.time).slice(10)}219`;
const picture = (one) =>
  h('img', {
    src: `https://ca.slack-edge.com/${window.TEAM}-${one.slack}-g0123456789a-48`,
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
  const sender = h(
    'button.c-link--button.c-message__sender_button',
    { 'data-qa': 'message_sender_name', ...(app ? {} : { 'data-message-sender': from.slack }) },
    from.name,
  );
  const link = h(
    'a.c-link.c-timestamp',
    {
      'data-ts': ts(message),
      'aria-label': `Today at ${clock(message.time)}`,
      href: `https://meanwhile.slack.com/archives/${place}/p${ts(message).replace('.', '')}`,
    },
    h('span.c-timestamp__label', { 'data-qa': 'timestamp_label' }, clock(message.time)),
  );
  return [
    h(
      'span.c-message__sender',
      { 'data-qa': 'message_sender', 'data-stringify-text': from.name },
      h('span.p-member_profile_hover_card', {}, sender),
    ),
    ...(app ? [h('span.app', {}, 'APP')] : []),
    link,
    h('br', {}),
  ];
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

function container(message, joined, place) {
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
    ? h('div.c-message_kit__gutter__left.p-message_pane_message__compact_timestamp--adjacent', {})
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
  return h(
    'div.c-message_kit__background.c-message_kit__message',
    {
      'data-qa': 'message_container',
      'data-msg-ts': ts(message),
      'data-msg-channel-id': place,
      tabindex: '-1',
    },
    left,
    right,
  );
}

function listItem(message, previous, place, prefix) {
  const joined =
    previous !== undefined &&
    previous.from === message.from &&
    message.time - previous.time < 5 * MINUTE;
  const label = h(
    'span',
    {
      hidden: '',
      id: `primary-${place}-${ts(message)}-sender`,
      'data-qa': `aria-labelledby-primary-${place}-${ts(message)}-sender`,
    },
    `${message.from.name}:`,
  );
  return h(
    'div.c-virtual_list__item',
    {
      'data-qa': 'virtual-list-item',
      role: 'listitem',
      id: `${prefix}${ts(message)}`,
      'data-item-key': ts(message),
    },
    label,
    container(message, joined, place),
  );
}

function layOut(list) {
  let top = 16;
  for (const one of list.children) {
    one.style.top = `${top}px`;
    top += one.offsetHeight;
  }
  list.style.height = `${top + 12}px`;
}

function pane(host, messages, place, title, thread) {
  const key = thread ? `${place}-${ts(thread)}-thread-list-Thread_` : 'message-list_';
  const divider = h(
    'div.c-virtual_list__item.divider',
    { 'data-qa': 'virtual-list-item', id: `message-list_${loaded}.${place}` },
    h('span', {}, 'Today ⌄'),
  );
  const list = h(
    'div.c-virtual_list__scroll_container',
    {
      'data-qa': 'slack_kit_list',
      role: 'list',
      'aria-label': thread ? `Thread in ${title}` : `${title} (channel)`,
    },
    ...(thread ? [] : [divider]),
    ...messages.map((one, i) => listItem(one, messages[i - 1], place, key)),
  );
  const scroller = h(
    'div.c-scrollbar__hider',
    { 'data-qa': 'slack_kit_scrollbar' },
    h('div.c-scrollbar__child', {}, list),
  );
  const shown = place.startsWith('D') ? title : `# ${title}`;
  const header = h(
    'div.p-view_header',
    { 'data-qa': 'view_header' },
    h(
      'button',
      { 'data-qa': 'channel_name_button' },
      h(
        'span.p-view_header__channel_title',
        { 'data-qa': 'channel_name' },
        thread ? 'Thread' : shown,
      ),
    ),
    h('div.p-view_header__actions', {}, icon(thread ? 'close' : 'more')),
  );
  const input = h(
    'div',
    {
      'data-qa': 'message_input',
      'data-channel-id': place,
      'data-view-context': thread ? 'threads-flexpane' : 'message-pane',
      ...(thread ? { 'data-thread-ts': ts(thread) } : {}),
    },
    h('div.ql-editor', {
      contenteditable: 'true',
      role: 'textbox',
      'data-team-id': window.TEAM,
      'aria-label': thread ? 'Reply…' : `Message ${shown}`,
    }),
  );
  host.replaceChildren(header, scroller, h('div', { 'data-qa': 'message_input_container' }, input));
  layOut(list);
  scroller.scrollTop = scroller.scrollHeight;
}

const main = document.querySelector('.main');
const side = document.querySelector('.pane');
main.dataset.qa = 'message_pane';
function openThread(message = channels[channel].find((one) => one.replies.length > 0)) {
  const answers = message.replies.map((key, i) =>
    say(key, (loaded - message.time) / MINUTE - 6 * (i + 1), [
      'Seen, I answer in detail after lunch.',
    ]),
  );
  side.hidden = false;
  side.classList.add('p-threads_flexpane');
  side.dataset.qa = 'threads_flexpane';
  side.setAttribute('role', 'dialog');
  side.setAttribute('aria-label', `Thread in ${names[channel]}`);
  pane(side, [{ ...message, replies: [] }, ...answers], channel, names[channel], message);
  layOut(main.querySelector('.c-virtual_list__scroll_container'));
}
function sidebar() {
  const nav = document.querySelector('.side');
  for (const old of nav.querySelectorAll('a, h2')) old.remove();
  for (const id of Object.keys(names)) {
    const dm = id.startsWith('D');
    if (id === LAUNCH || id === 'D0ANNA0001')
      nav.append(h('h2', {}, icon('down', 16), dm ? ' Direct messages' : ' Channels'));
    const sign = dm ? picture(window.PEOPLE.find((one) => one.name === names[id])) : '#';
    const link = h(
      'a',
      {
        href: '#',
        'data-qa': 'channel-sidebar-channel',
        'data-qa-channel-sidebar-channel-id': id,
        'data-qa-channel-sidebar-channel-type': dm ? 'im' : 'channel',
        'data-qa-channel-sidebar-channel-is-selected': String(id === channel),
      },
      sign,
      h(
        'span.p-channel_sidebar__name',
        { 'data-qa': `channel_sidebar_name_${names[id]}` },
        names[id],
      ),
    );
    link.addEventListener('click', (event) => {
      event.preventDefault();
      switchChannel(id);
    });
    nav.append(link);
  }
}
function draw() {
  sidebar();
  document.title = `${names[channel]} (${channel.startsWith('D') ? 'DM' : 'Channel'}) - Meanwhile - Slack`;
  pane(main, channels[channel], channel, names[channel]);
}
function switchChannel(id) {
  channel = id;
  history.pushState(null, '', `/client/${window.TEAM}/${id}${location.search}`);
  side.hidden = true;
  draw();
}
const rows = () => [...main.querySelectorAll('[data-qa="message_container"]')];
window.sample = {
  rerenderRow(i) {
    const messages = channels[channel];
    const old = rows()[i].parentElement;
    const fresh = listItem(messages[i], messages[i - 1], channel, 'message-list_');
    fresh.style.top = old.style.top;
    old.replaceWith(fresh);
  },
  switchChannel,
  openThread: (i) => openThread(i === undefined ? undefined : channels[channel][i]),
  addMessage(from = 'anna', text = 'One thing more.') {
    channels[channel].push(say(from, (loaded - Date.now()) / MINUTE, [text]));
    draw();
  },
  selectRow(i) {
    for (const one of rows()) one.classList.remove('selected');
    rows()[i].classList.add('selected');
    rows()[i].focus();
  },
};
document.body.className = `sk-client-theme--${dark ? 'dark' : 'light'}`;
document.querySelector('[data-qa="user-button"]').append(picture(person('mika')));
draw();
