// Rows of the thread list, each name twice as in Gmail: for screen readers in .afn, and shown.

/** Marks an element with a person, or leaves that for `late` milliseconds, as Gmail may. */
function identify(element, one, shownName, late) {
  const say = () => {
    element.setAttribute('email', one.email);
    element.setAttribute('name', shownName);
    element.setAttribute('data-hovercard-id', one.email);
  };
  if (late === undefined) say();
  else setTimeout(say, late);
  return element;
}

function sender(one, thread, late) {
  const mine = one.key === 'mika';
  const span = h(thread.unread ? 'span.zF' : 'span.yP', { translate: 'no' });
  span.append(mine ? say.me : one.name.split(' ')[0]);
  return identify(span, one, mine ? say.me : one.name, late);
}

function senders(thread, late) {
  const seen = [...new Set(thread.messages.map((message) => message.from))];
  const parts = seen.flatMap((one, i) => [
    i ? ', ' : '',
    h('span.bA4', {}, sender(one, thread, late)),
  ]);
  if (seen.length === 1) parts[1].firstChild.textContent = seen[0].name;
  return parts;
}

function rowIds(thread) {
  const last = thread.messages.at(-1);
  return {
    'data-thread-id': `#thread-f:${thread.id}`,
    'data-legacy-thread-id': thread.id.toString(16),
    'data-legacy-last-message-id': last.id.toString(16),
    'data-legacy-last-non-draft-message-id': last.id.toString(16),
  };
}

/** Who wrote: for screen readers, and shown with the number of messages. */
function senderParts(thread, late) {
  const { length } = thread.messages;
  const count = length > 1 ? [h('span.bx0', {}, String(length))] : [];
  return [
    h('div.afn', {}, ...senders(thread, late), ', ', h('span', rowIds(thread), thread.subject)),
    h('div.yW', {}, ...senders(thread, late), ...count),
  ];
}

const subjectPart = (thread) =>
  h('div.y6', {}, h('span.bog', { ...rowIds(thread), id: `:s${thread.id}` }, thread.subject));

function cells(thread, late) {
  const last = thread.messages.at(-1);
  return [
    h('td.PF.xY', {}),
    h('td.oZ-x3.xY.oZ', {}, icon('box', 18)),
    h('td.apU.xY', {}, icon('star', 18)),
    h('td.yX.xY', {}, ...senderParts(thread, late)),
    h(
      'td.xY.a4W',
      {},
      h(
        'div.xS',
        { role: 'link' },
        h('div.xT', {}, subjectPart(thread), h('span.y2', {}, ` - ${last.text}`)),
      ),
    ),
    h('td.xW.xY', {}, h('span', { title: full(last.time) }, h('span', {}, short(last.time)))),
  ];
}

let serial = 0;
/** What Gmail does whenever a row changes: the same <tr>, a new id, new children. */
function redraw(tr, thread, late) {
  tr.className = `zA ${thread.unread ? 'zE' : 'yO'}`;
  tr.id = `:r${serial++}`;
  tr.replaceChildren(...cells(thread, late));
  tr.onclick = () => {
    location.hash = `#inbox/${token(thread.id)}`;
  };
  return tr;
}

/** One mail: a row, or those of the reading pane. */
const mailRows = (thread) => (SPLIT ? splitRows(thread) : [row(thread)]);
const row = (thread, late) => redraw(h('tr', { role: 'row', tabindex: '-1' }), thread, late);

const COLUMNS = [
  ['PF', 8],
  ['oZ', 32],
  ['apU', 28],
  ['yY', Number(query.get('column')) || 190],
  ['a4W', ''],
  ['xX', 90],
];

function container(threads = THREADS) {
  const cols = SPLIT ? SPLIT_COLUMNS : COLUMNS;
  const body = h('tbody', {}, ...threads.flatMap(mailRows));
  const table = h(
    'table.F.cf.zt',
    { role: 'grid' },
    h('colgroup', {}, ...cols.map(([k, w]) => h(`col.${k}`, w ? { style: `width:${w}px` } : {}))),
    body,
  );
  return h('div.Cp', {}, h('div', {}, table));
}

function listView() {
  return h(
    'div.nH.view',
    { role: 'main' },
    h('div', { gh: 'mtb' }, icon('box'), icon('refresh'), icon('more')),
    ...(SPLIT ? [readingPane()] : sections().map(list)),
  );
}

const list = (threads) => h('div.ae4', { gh: 'tl' }, container(threads));
