// Behaves like Gmail where the readers look: kept views, ids that carry the time, rebuilt nodes.
const B64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const G = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
function convert(text, from, to) {
  let number = 0n;
  for (const letter of text) number = number * BigInt(from.length) + BigInt(from.indexOf(letter));
  let out = '';
  for (; number > 0n; number /= BigInt(to.length))
    out = to[Number(number % BigInt(to.length))] + out;
  return out;
}
const idAt = (time, salt) => (BigInt(time) << 20n) + BigInt(salt);
const token = (id) => convert(btoa(`f:${id}`).replace(/=/g, ''), B64, G);
const full = (time) =>
  new Date(time).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
const short = (time) => (isToday(time) ? clock(time) : dayMonth(time));

// [subject, [[sender, minutes ago, text], …], unread]
const THREADS = [
  [
    'Launch checklist for the spring release',
    [
      ['mika', 1500, 'Here is the list so far. What is missing?'],
      ['anna', 190, 'Icons and the dark theme. I add both this afternoon.'],
      ['ravi', 38, 'The migration is rehearsed twice. Shall I take the third one tomorrow?'],
    ],
    true,
  ],
  [
    'Numbers for the board',
    [['grace', 74, 'The cohort table is ready. Could you look at rows 12 to 20 before I send it?']],
    true,
  ],
  [
    'Help centre: three articles to review',
    [
      ['elena', 610, 'Drafts are in the shared folder, shortest first.'],
      ['mika', 400, 'Read two of them, both good.'],
      ['elena', 118, 'Thank you. The third one needs a second pair of eyes.'],
    ],
    false,
  ],
  [
    'Tickets about sign-in on old phones',
    [['dina', 260, 'Eleven since Sunday, all on the same version.']],
    true,
  ],
  ['Night report', [['femi', 420, 'Quiet. One disk replaced, nothing to do.']], false],
  ['Hand-over before I leave', [['bo', 1560, 'Ravi has the keys and the notes.']], false],
  [
    'Pricing page: two questions',
    [['chidi', 1700, 'Do we show yearly first? And who writes the footnote?']],
    false,
  ],
  ['Invoice 2041', [['paula', 2000, 'Please find the invoice attached.']], false],
  ['Build 812 passed', [['buildbot', 2300, 'All 1,204 checks passed in 5 minutes.']], false],
  ['Lunch talk on maps', [['tomas', 2950, 'Would Thursday suit you?']], false],
  ['Colour tokens, second round', [['anna', 3100, 'Contrast holds now on every surface.']], false],
  ['Schema question', [['ravi', 4400, 'Can the column be null for imported rows?']], false],
].map(([subject, messages, unread], n) => make(subject, messages, unread, n));

function make(subject, messages, unread, n) {
  const list = messages.map(([from, ago, text], m) => {
    const time = loaded - ago * MINUTE;
    return {
      from: person(from),
      time,
      text,
      id: idAt(time, n * 64 + m + 7),
      open: m === messages.length - 1,
    };
  });
  return { subject, unread, messages: list, id: list[0].id };
}

const name = (one, read) =>
  h(
    read ? 'span.yP' : 'span.zF',
    {
      translate: 'no',
      email: one.email,
      name: one.key === 'mika' ? 'me' : one.name,
      'data-hovercard-id': one.email,
    },
    one.key === 'mika' ? 'me' : one.name.split(' ')[0],
  );

function senders(thread) {
  const seen = [...new Set(thread.messages.map((message) => message.from))];
  const parts = seen.flatMap((one, i) => [
    i ? ', ' : '',
    h('span.bA4', {}, name(one, !thread.unread)),
  ]);
  if (seen.length === 1) parts[1].firstChild.textContent = seen[0].name;
  return parts;
}

function cells(thread) {
  const last = thread.messages.at(-1);
  const ids = {
    'data-thread-id': `#thread-f:${thread.id}`,
    'data-legacy-thread-id': thread.id.toString(16),
    'data-legacy-last-message-id': last.id.toString(16),
    'data-legacy-last-non-draft-message-id': last.id.toString(16),
  };
  const count =
    thread.messages.length > 1 ? [h('span.bx0', {}, String(thread.messages.length))] : [];
  return [
    h('td.PF.xY', {}),
    h('td.oZ-x3.xY.oZ', {}, icon('box', 18)),
    h('td.apU.xY', {}, icon('star', 18)),
    h(
      'td.yX.xY',
      {},
      h('div.afn', {}, ...senders(thread), ', ', h('span', ids, thread.subject)),
      h('div.yW', {}, ...senders(thread), ...count),
    ),
    h(
      'td.xY.a4W',
      {},
      h(
        'div.xS',
        { role: 'link' },
        h(
          'div.xT',
          {},
          h('div.y6', {}, h('span.bog', { ...ids, id: `:s${thread.id}` }, thread.subject)),
          h('span.y2', {}, ` - ${last.text}`),
        ),
      ),
    ),
    h('td.xW.xY', {}, h('span', { title: full(last.time) }, h('span', {}, short(last.time)))),
  ];
}

let serial = 0;
function row(thread) {
  const tr = h(
    `tr.zA.${thread.unread ? 'zE' : 'yO'}`,
    { id: `:r${serial++}`, role: 'row', tabindex: '-1' },
    ...cells(thread),
  );
  tr.addEventListener('click', () => {
    location.hash = `#inbox/${token(thread.id)}`;
  });
  return tr;
}

function listView() {
  const cols = [
    ['PF', 8],
    ['oZ', 32],
    ['apU', 28],
    ['yY', 190],
    ['a4W', ''],
    ['xX', 90],
  ];
  const body = h('tbody', {}, ...THREADS.map(row));
  const table = h(
    'table.F.cf.zt',
    { role: 'grid' },
    h('colgroup', {}, ...cols.map(([k, w]) => h(`col.${k}`, w ? { style: `width:${w}px` } : {}))),
    body,
  );
  return h(
    'div.nH.view',
    { role: 'main' },
    h('div', { gh: 'mtb' }, icon('box'), icon('refresh'), icon('more')),
    h('div.ae4', { gh: 'tl' }, h('div.Cp', {}, h('div', {}, table))),
  );
}

function header(message, expanded) {
  const { from } = message;
  const gD = h(
    'span.gD',
    { email: from.email, name: from.name, 'data-hovercard-id': from.email, translate: 'no' },
    h('span', {}, from.name),
  );
  const sender = expanded
    ? h(
        'h3.iw.gFxsud',
        {},
        h('span.qu', { role: 'gridcell' }, gD, h('span.go', {}, `<${from.email}>`)),
      )
    : gD;
  const to = from.key === 'mika' ? person('anna') : person('mika');
  const g3 = h('span.g3', { title: full(message.time), role: 'gridcell' }, short(message.time));
  return h(
    'table.cf.gJ',
    { role: 'presentation' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h('td.gF.gK', {}, sender),
        h('td.gH.bAk', {}, expanded ? h('div.gK', {}, g3) : g3),
      ),
      ...(expanded
        ? [
            h(
              'tr',
              {},
              h(
                'td',
                {},
                h(
                  'span.hb',
                  {},
                  'to ',
                  h(
                    'span.g2',
                    {
                      email: to.email,
                      name: to.key === 'mika' ? 'me' : to.name,
                      'data-hovercard-id': to.email,
                    },
                    to.key === 'mika' ? 'me' : to.name.split(' ')[0],
                  ),
                ),
              ),
            ),
          ]
        : []),
    ),
  );
}

function item(message) {
  const id = {
    'data-message-id': `#msg-f:${message.id}`,
    'data-legacy-message-id': message.id.toString(16),
  };
  const trap = h(
    'p.quote',
    {},
    'Last week, ',
    h('span', { email: 'anna@example.com', name: 'Anna Weber' }, 'Anna Weber'),
    ' wrote: the list is where it always was.',
  );
  const inner = message.open
    ? h(
        'div.adn.ads',
        id,
        disc(message.from, 40),
        header(message, true),
        h('div.ii.gt', {}, h('div.a3s.aiL', {}, h('p', {}, message.text), trap)),
      )
    : h(
        'div.adf.ads',
        {},
        disc(message.from, 40),
        header(message, false),
        h('div.iA', {}, message.text),
      );
  const node = h(
    message.open ? 'div.h7' : 'div.kv',
    { role: 'listitem', 'aria-expanded': String(message.open), tabindex: '-1' },
    inner,
  );
  if (!message.open)
    node.addEventListener('click', () => {
      message.open = true;
      node.replaceWith(item(message));
    });
  return node;
}

function threadView(thread) {
  const avatar = h('img.ajn.bofPge', { 'data-hovercard-id': 'mika@example.com', alt: '' });
  return h(
    'div.nH.view',
    { role: 'main' },
    h(
      'div',
      { gh: 'mtb' },
      ...['back', 'archive', 'report', 'trash', 'mail', 'more'].map((one) => icon(one)),
    ),
    h(
      'div.a98.iY',
      {},
      h(
        'div.ha',
        {},
        h(
          'h2.hP',
          {
            'data-legacy-thread-id': thread.id.toString(16),
            'data-thread-perm-id': `thread-f:${thread.id}`,
          },
          thread.subject,
        ),
      ),
      h('div.aHU', {}, h('div', { role: 'list' }, ...thread.messages.map(item))),
      h(
        'div.ip.iq',
        {},
        avatar,
        h(
          'div.amn',
          {},
          h('span', {}, icon('reply', 18), ' Reply'),
          h('span', {}, icon('forward', 18), ' Forward'),
        ),
      ),
    ),
  );
}

const holder = document.querySelector('.aeF > .nH > .nH').parentElement;
holder.firstElementChild.remove();
const views = new Map();
function show() {
  const last = location.hash.split('?')[0].split('/')[1];
  const thread = THREADS.find((one) => last && [token(one.id), one.id.toString(16)].includes(last));
  const key = thread || 'list';
  const old = [...holder.children];
  if (!views.has(key)) views.set(key, h('div.nH', {}, thread ? threadView(thread) : listView()));
  const view = views.get(key);
  for (const one of old) {
    one.style.display = 'none';
    one.firstElementChild.removeAttribute('role');
  }
  view.style.display = '';
  view.firstElementChild.setAttribute('role', 'main');
  if (!view.isConnected) holder.append(view);
  document.title = `${thread ? thread.subject : 'Inbox (3)'} - mika@example.com - Gmail`;
}

const shown = () => holder.querySelector('[role=main]');
function openCompose(to = 'anna') {
  const one = person(to);
  const chip = h(
    'div.chip',
    {
      role: 'option',
      'data-name': one.name,
      'data-hovercard-id': one.email,
      style: 'display:inline-block',
    },
    one.name,
  );
  const pane = h(
    'div.M9',
    {},
    h('div.aoI', { role: 'region' }, h('div.Ht', {}, 'New Message')),
    h('div.GS', {}, h('div.anm', { name: 'to' }, h('span', { role: 'listbox' }, chip))),
    h('input', { name: 'subjectbox', placeholder: 'Subject' }),
    h('div.Am', {
      g_editable: 'true',
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': 'Message Body',
    }),
    h('button.send', {}, 'Send'),
  );
  document
    .getElementById('moles')
    .replaceChildren(h('div.AD', {}, h('div.nH.Hd', { role: 'dialog' }, pane)));
}

window.sample = {
  rerenderRow: (i) =>
    views
      .get('list')
      .querySelectorAll('tr.zA')
      [i].replaceChildren(...cells(THREADS[i])),
  receiveMail(from = 'dina', subject = 'One more about sign-in') {
    const thread = make(
      subject,
      [[from, (loaded - Date.now()) / MINUTE, 'This one came in just now.']],
      true,
      THREADS.length,
    );
    THREADS.unshift(thread);
    views.get('list')?.querySelector('tbody').prepend(row(thread));
  },
  expandMessage: (i) => shown().querySelectorAll('[role=listitem]')[i].click(),
  rebuildHeader(i) {
    const table = shown().querySelectorAll('[role=listitem]')[i].querySelector('table.gJ');
    table.replaceWith(table.cloneNode(true));
  },
  openThread: (i) => {
    location.hash = `#inbox/${token(THREADS[i].id)}`;
  },
  openCompose,
  scroll: (top) => {
    shown().scrollTop = top;
  },
};

if (query.get('density') === 'compact') document.body.classList.add('compact');
if (query.get('dir')) document.body.dir = query.get('dir');
document.getElementById('account').append(disc(person('mika'), 32));
document.querySelector('[gh=cm]').addEventListener('click', () => openCompose());
window.addEventListener('hashchange', show);
show();
