// Comment threads as Google Docs builds them: 2026 markup, or 2020 with "?markup=2020".
const OLD = query.get('markup') === '2020';
const GERMAN = query.get('lang') === 'de';
const THREADS = [
  {
    top: 20,
    says: [
      ['anna', 150, 'Should the date be in the first line?'],
      ['chidi', 96, 'Yes, and the week, not the day.'],
      ['anna', 40, 'Done.'],
    ],
  },
  {
    top: 322,
    assigned: 'ravi',
    says: [
      ['mika', 1600, 'Who owns the roll-back plan?'],
      ['ravi', 210, 'I do. Draft tomorrow.'],
    ],
  },
  { top: 544, suggests: true, says: [['elena', 75, 'Replace: “users” with “people”']] },
  {
    top: 650,
    says: [
      ['tomas', 3000, 'Is this number public?'],
      ['grace', 64, 'Not yet, please leave it out.'],
    ],
  },
  {
    resolved: true,
    says: [
      ['bo', 4400, 'Typo in the heading.'],
      ['dina', 4300, 'Fixed.'],
    ],
  },
  { top: 20, tab: 't.1', says: [['femi', 30, 'Are these the figures of October?']] },
];
// A long document: "?threads=300" has so many beside the six.
for (let i = 0; i < Number(query.get('threads') ?? 0); i += 1) {
  const [one, two] = [0, 3].map((step) => window.PEOPLE[1 + ((i + step) % 8)].key);
  const says = [
    [one, 6000 + i, `Question ${i + 1}: may this stay as it is?`],
    [two, 5000 + i, 'It may.'],
  ];
  THREADS.push({ top: 900 + i * 150, says });
}

function stamp(time) {
  const yesterday =
    new Date(Date.now() - DAY_LONG).toDateString() === new Date(time).toDateString();
  if (GERMAN)
    return isToday(time) ? `${new Date(time).toTimeString().slice(0, 5)} heute` : '12. Aug.';
  if (isToday(time)) return `${clock(time)} Today`;
  return yesterday ? `${clock(time)} Yesterday` : dayMonth(time);
}
function picture(one) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${one.colour}"/><text x="16" y="22" font-family="Arial" font-size="16" fill="#fff" text-anchor="middle">${one.name[0]}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
const known = (one) => ({ 'data-name': one.name, 'data-hovercard-id': one.google });

function timeNode(time, pane) {
  const text = OLD
    ? [stamp(time)]
    : [h('span', {}, stamp(time)), h('span', { style: 'display:none' }, 'New')];
  const own = pane ? 'docos-streamdocoview-timestamp' : 'docos-anchoredreplyview-timestamp';
  return h(`div.${own}.docos-replyview-timestamp`, {}, ...text);
}

function reply([key, ago, text], first, pane, suggests) {
  const one = person(key);
  const avatar = h('img.docos-avatar', { ...known(one), alt: '', src: picture(one) });
  const time = timeNode(loaded - ago * MINUTE, pane);
  const inPane = first ? '.docos-streamrootreplyview' : '.docos-streamreplyview';
  const kind = `${OLD ? '' : '.docos-replyview'}${pane ? inPane : '.docos-anchoredreplyview'}`;
  const suggest = suggests ? '.docos-replyview-suggest' : '';
  const body = h(`div.docos-replyview-body${suggest}`, {}, pane ? '' : text);
  const holder = h('div.docos-replyview-body-container', {}, body, ...(pane ? [text] : []));
  return h(
    `div${kind}${first ? '.docos-replyview-first' : ''}`,
    {},
    h(
      'div.top',
      {},
      avatar,
      h('div', {}, h('div.docos-author', pane && !OLD ? {} : known(one), one.name), time),
    ),
    holder,
  );
}

function assigneeView(key) {
  const name = h('span.docos-assigneeview-assignee-text', known(person(key)), person(key).name);
  return h('div.docos-assigneeview.docos-assignee-other', {}, 'Assigned to ', name);
}

/** The field of a reply; the button hears mousedown, as the real one does. */
function composer(data) {
  const label = { role: 'textbox', 'aria-label': 'Reply' };
  const field = OLD
    ? h('textarea.docos-input-textarea', label)
    : h('div.docos-input-textarea.docos-input-contenteditable', {
        ...label,
        contenteditable: 'true',
      });
  const post = h(
    'div.docos-input-post',
    { role: 'button', 'aria-label': 'Reply to comment' },
    'Reply',
  );
  post.addEventListener('mousedown', (event) => {
    event.preventDefault();
    sample.addReply(THREADS.indexOf(data), 'mika', OLD ? field.value : field.textContent);
  });
  return h('div.docos-input', {}, field, h('div.docos-input-buttons', {}, post));
}

function labelOf(data) {
  const { name } = person(data.says[0][0]);
  const count = data.says.length - 1;
  if (GERMAN) return `Kommentardialogfeld. Offener Kommentar. Autor: ${name}. ${count} Antworten.`;
  const state = data.resolved ? 'Resolved' : 'Open';
  const what = data.suggests ? 'Suggestions. ' : `Comments dialog. ${state} comment. `;
  return `${what}Author ${name}. ${count} replies. 0 new replies.`;
}

/** One card: in the margin at its place, or in the pane's list. */
function thread(data, pane) {
  const kind = pane ? '.docos-streamdocoview' : '.docos-anchoreddocoview';
  const state = `${data.resolved ? '.docos-docoview-resolved' : ''}${data.active ? '.docos-docoview-active' : ''}`;
  const place = pane ? {} : { style: `left: 0px; top: ${data.top}px;` };
  const list = h(
    'div.docos-docoview-replycontainer',
    {},
    ...(data.assigned ? [assigneeView(data.assigned)] : []),
    ...data.says.map((one, i) => reply(one, i === 0, pane, data.suggests)),
  );
  const writes = !pane && (data.active || data === THREADS[0]);
  const node = h(
    `div.docos-docoview-tesla-conflict${kind}${state}`,
    { role: 'listitem', tabindex: '-1', 'aria-label': labelOf(data), ...place },
    list,
    ...(writes ? [composer(data)] : []),
  );
  node.data = data;
  node.addEventListener('click', () => data.active || sample.activate(THREADS.indexOf(data)));
  return node;
}
