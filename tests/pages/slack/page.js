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
const LONG = 'C0LONG0001';
if (query.has('rows')) {
  channels[LONG] = manyMessages(Number(query.get('rows')));
  names[LONG] = 'long';
}
/** The other workspace: Anna's id is somebody else's there. */
const OTHER_TEAM = 'T0OTHERTEAM';
const otherMessages = [
  { name: 'Hugo Lindqvist', slack: of('anna').slack },
  { ...of('dina'), slack: 'U0OTHER014' },
].map((from, i) => ({ from, time: loaded - (30 - i) * MINUTE, text: ['Hello.'], replies: [] }));
let virtual = null;
let channel = /\/client\/[^/]+\/([CDG][A-Z0-9]+)/.exec(location.pathname)?.[1] || LAUNCH;
if (!channels[channel]) channel = LAUNCH;
const main = document.querySelector('.main');
const side = document.querySelector('.pane');
main.dataset.qa = 'message_pane';
const firstThread = () => channels[channel].find((one) => one.replies.length > 0);
function openThread(message = firstThread(), host = side) {
  const answers = message.replies.map((key, i) =>
    say(key, (loaded - message.time) / MINUTE - 6 * (i + 1), [
      'Seen, I answer in detail after lunch.',
    ]),
  );
  host.hidden = false;
  host.classList.remove('p-message_pane');
  host.classList.add('p-threads_flexpane');
  host.dataset.qa = 'threads_flexpane';
  host.setAttribute('role', 'dialog');
  host.setAttribute('aria-label', `Thread in ${names[channel]}`);
  pane(host, [{ ...message, replies: [] }, ...answers], channel, names[channel], message);
  if (host === side) layOut(main.querySelector('.c-virtual_list__scroll_container'));
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
  main.classList.remove('p-threads_flexpane');
  main.removeAttribute('role');
  main.dataset.qa = 'message_pane';
  document.title = `${names[channel]} (${channel.startsWith('D') ? 'DM' : 'Channel'}) - Meanwhile - Slack`;
  pane(main, channels[channel], channel, names[channel]);
}
function closeSide() {
  side.hidden = true;
  side.replaceChildren();
}
function switchChannel(id) {
  channel = id;
  history.pushState(null, '', `/client/${team}/${id}${location.search}`);
  closeSide();
  draw();
}
/** To another workspace and back, in the same page: other ids, another own picture. */
function switchWorkspace(id) {
  team = id;
  window.sample.team = id;
  const own = id === window.TEAM ? person('mika') : { ...person('mika'), slack: 'U0OTHER001' };
  document.querySelector('[data-qa="user-button"]').replaceChildren(picture(own));
  if (id === window.TEAM) return switchChannel(LAUNCH);
  history.pushState(null, '', `/client/${id}/C0OTHER001${location.search}`);
  closeSide();
  pane(main, otherMessages, 'C0OTHER001', 'other');
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
  switchWorkspace,
  /** To another conversation while the composer stays, which says then that it is of that one. */
  switchUnder(id) {
    const box = '[data-qa="message_input_container"]';
    const kept = main.querySelector(box);
    switchChannel(id);
    kept.querySelector('[data-channel-id]').setAttribute('data-channel-id', id);
    main.querySelector(box).replaceWith(kept);
  },
  /** The editor anew with the same text and the cursor at its end. */
  renewEditor() {
    const old = main.querySelector('.ql-editor');
    const fresh = old.cloneNode(true);
    old.replaceWith(fresh);
    fresh.focus();
    document.getSelection().selectAllChildren(fresh);
    document.getSelection().collapseToEnd();
  },
  otherTeam: OTHER_TEAM,
  openThreadAlone: () => {
    closeSide();
    openThread(firstThread(), main);
  },
  /** Scrolls the long conversation to a part of its height, `step` pixels a frame. */
  scroll: (part, step = 400) => {
    const scroller = main.querySelector('.c-scrollbar__hider');
    return scrollTo(
      scroller,
      Math.round((scroller.scrollHeight - scroller.clientHeight) * part),
      step,
    );
  },
  settle: () => virtual.settle(),
  /** Of all messages of the long conversation, drawn or not. */
  stamps: () => channels[LONG].map(ts),
  newest: () => virtual.newest(),
  indices: () => virtual.indices(),
  turn: (i, joined) => virtual.turn(i, joined),
  /** Throws out what others put into a row, as a framework that owns its nodes may. */
  guard(i) {
    window.thrownOut = 0;
    const row = rows()[i];
    const sweep = () => {
      for (const one of row.querySelectorAll('meanwhile-mark')) {
        window.thrownOut += 1;
        one.remove();
      }
    };
    new MutationObserver(sweep).observe(row, { childList: true, subtree: true });
    sweep();
  },
  setTheme(theme) {
    document.documentElement.dataset.theme = theme;
    document.body.className = `sk-client-theme--${theme}`;
  },
  /** What Slack puts in a row's place while its message is edited; `false` ends it. */
  edit(i, on = true) {
    const messages = channels[channel];
    if (!on) return sample.rerenderRow(i);
    const editor = {
      contenteditable: 'true',
      'data-feat': 'edit_composer',
      'data-qa': 'texty_input',
    };
    rows()[i].replaceChildren(h('div.ql-editor', editor, h('p', {}, messages[i].text[0])));
  },
  openThread: (i) => openThread(i === undefined ? undefined : channels[channel][i]),
  /** A reply in the thread that is open. */
  addReply(from) {
    const list = side.querySelector('[data-qa="slack_kit_list"]');
    const root = firstThread();
    const reply = say(from, (loaded - Date.now()) / MINUTE, ['Done.']);
    list.append(listItem(reply, undefined, channel, `${channel}-${ts(root)}-thread-list-Thread_`));
    layOut(list);
  },
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
// The form that leads into a thread; the address stays on the channel when one is opened by hand.
const root = /\/thread\/[CDG][A-Z0-9]+-([\d.]+)/.exec(location.pathname)?.[1];
const opened = root && channels[channel].find((one) => ts(one) === root);
if (opened) openThread(opened);
