// Gmail in other layouts: reading pane, several inboxes, stacks of older messages, windows of their own.

/** With ?split=3 (or 2, without first words) a reading pane, each mail in so many rows. */
const SPLIT = Number(query.get('split')) || 0;
const SPLIT_COLUMNS = [
  ['PF', 8],
  ['oZ', 32],
  ['yY', ''],
  ['xX', 90],
  ['apU', 28],
];

/** Only the first has an id; cells at the sides reach over all of them. */
function splitRows(thread) {
  const last = thread.messages.at(-1);
  const tr = (more, ...inner) =>
    h(`tr.zA.apv.${thread.unread ? 'zE' : 'yO'}`, { role: 'row', ...more }, ...inner);
  const tall = { rowspan: String(SPLIT) };
  const first = tr(
    { id: `:r${serial++}`, tabindex: '-1' },
    h('td.PF.xY', tall),
    h('td.oZ-x3.xY.oZ', tall, icon('box', 18)),
    h('td.yX.xY.apy', {}, ...senderParts(thread)),
    h(
      'td.yf.xY.apt',
      {},
      h('div.apm', {}, h('span', { title: full(last.time) }, short(last.time))),
    ),
    h('td.apU.apC', tall, icon('star', 18)),
  );
  const subject = h('div.xS', {}, h('div.xT', {}, subjectPart(thread)));
  const rows = [first, tr({}, h('td.xY.apD', { colspan: '2', role: 'link' }, subject))];
  if (SPLIT > 2) {
    const words = h('div.apB', {}, h('div.y2.apz', {}, last.text));
    rows.push(tr({}, h('td.xY.apA', { colspan: '2' }, words)));
  }
  for (const one of rows) one.onclick = () => showBeside(thread);
  return rows;
}

/** The list beside the thread that was clicked; the address stays that of the list. */
const readingPane = () =>
  h(
    'div.aia',
    {},
    h('div.ae4', { gh: 'tl' }, container()),
    h('div.ao9', {}, h('div.apa', {}, '–')),
  );

function showBeside(thread) {
  shown().querySelector('.ao9').replaceChildren(threadPart(thread));
}

/** With ?inboxes=2 a second list below the first. */
const sections = () =>
  query.get('inboxes') === '2' ? [THREADS.slice(0, 7), THREADS.slice(7)] : [THREADS];

/** With ?stack=1 all but the first and the last message lie folded under a number. */
function itemsOf({ messages }) {
  const middle = query.get('stack') === '1' ? messages.slice(1, -1) : [];
  for (const one of middle) one.folded = true;
  const items = messages.map(item);
  if (middle.length > 0) fold(items.slice(1, -1), middle);
  return items;
}

function fold(items, messages) {
  const bar = h('span.adv', { role: 'button' }, h('span.adx', {}, String(items.length)));
  items[0].className = 'kQ';
  items[0].prepend(bar);
  bar.onclick = (event) => {
    event.stopPropagation();
    for (const [index, message] of messages.entries()) {
      message.folded = false;
      redrawItem(items[index], message);
    }
  };
}

/** A window without frame and list: a thread, or a mail that is being written. */
function popOut() {
  const id = query.get('th')?.replace('#thread-f:', '');
  const thread = THREADS.find((one) => String(one.id) === id);
  document.title = `${thread ? thread.subject : say.message} - ${mailbox} - Gmail`;
  document.body.className = thread ? 'aAU xE Su' : 'xE xp';
  document.body.replaceChildren(thread ? threadPart(thread) : composePane(['anna'], ['bo'], []));
}

/** "8:06 PM, Mar 7 (UTC)", as the robot of Docs writes it for every reader. */
function robotStamp(time) {
  const part = (options) =>
    new Date(time).toLocaleString('en-US', { ...options, timeZone: 'UTC' }).replace('\u202F', ' ');
  const clockPart = part({ hour: 'numeric', minute: '2-digit' });
  return `${clockPart}, ${part({ month: 'short', day: 'numeric' })} (UTC)`;
}

/** A mail that the robot of Docs sends for somebody who commented some minutes ago. */
function docsMail(key, ago) {
  const { name } = person(key);
  const from = {
    ...person(key),
    name: `${name} (Google Docs)`,
    email: 'comments-noreply@docs.google.com',
  };
  const stamp = robotStamp(Date.now() - ago * MINUTE);
  const time = Date.now();
  const parts = () => [
    h('h3', {}, name),
    ' ',
    h('span', {}, `• ${stamp}`),
    h('p', {}, 'Which week?'),
  ];
  const message = { from, time, text: 'Which week?', id: idAt(time, 9), open: true, parts };
  return { subject: 'Launch plan', unread: true, messages: [message], id: message.id };
}
