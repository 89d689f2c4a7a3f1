// Behaves like Google Docs where the readers look: painted text, margin stream, pane stream, rebuilds.
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
];
const stamp = (time) => (isToday(time) ? `${clock(time)} Today` : dayMonth(time));
function picture(one) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${one.colour}"/><text x="16" y="22" font-family="Arial" font-size="16" fill="#fff" text-anchor="middle">${one.name[0]}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
const known = (one) => ({ 'data-name': one.name, 'data-hovercard-id': one.google });

function reply([key, ago, text], first, pane, suggests) {
  const one = person(key);
  const avatar = h('img.docos-avatar', { ...known(one), alt: '', src: picture(one) });
  const time = h(
    `div.${pane ? 'docos-streamdocoview-timestamp.' : ''}docos-replyview-timestamp`,
    {},
    h('span', {}, stamp(loaded - ago * MINUTE)),
  );
  const kind = pane
    ? first
      ? '.docos-streamrootreplyview'
      : '.docos-streamreplyview'
    : '.docos-anchoredreplyview';
  const body = h(
    `div.docos-replyview-body${suggests ? '.docos-replyview-suggest' : ''}`,
    {},
    pane ? '' : text,
  );
  const holder = h('div.docos-replyview-body-container', {}, body, ...(pane ? [text] : []));
  return h(
    `div.docos-replyview${kind}${first ? '.docos-replyview-first' : ''}`,
    {},
    h('div.top', {}, avatar, h('div', {}, h('div.docos-author', known(one), one.name), time)),
    holder,
  );
}

function thread(data, pane) {
  const author = person(data.says[0][0]).name;
  const state = data.suggests
    ? 'Suggestions. '
    : `Comments dialog. ${data.resolved ? 'Resolved' : 'Open'} comment. `;
  const assigned = data.assigned
    ? [
        h(
          'div.docos-assigneeview.docos-assignee-other',
          {},
          'Assigned to ',
          h(
            'span.docos-assigneeview-assignee-text',
            known(person(data.assigned)),
            person(data.assigned).name,
          ),
        ),
      ]
    : [];
  const list = h(
    'div.docos-docoview-replycontainer',
    {},
    ...assigned,
    ...data.says.map((one, i) => reply(one, i === 0, pane, data.suggests)),
  );
  const input = h('div.docos-input-textarea.docos-input-contenteditable', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Reply',
  });
  const classes = `${pane ? '.docos-streamdocoview' : '.docos-anchoreddocoview'}${data.resolved ? '.docos-docoview-resolved' : ''}`;
  const node = h(
    `div.docos-docoview-tesla-conflict${classes}`,
    {
      role: 'listitem',
      tabindex: '-1',
      'aria-label': `${state}Author ${author}. ${data.says.length - 1} replies. 0 new replies.`,
      ...(pane ? {} : { style: `left: 0px; top: ${data.top}px;` }),
    },
    list,
    ...(pane || data.top !== 20 ? [] : [input]),
  );
  node.addEventListener('click', () => {
    for (const one of document.querySelectorAll('.docos-docoview-active'))
      one.classList.remove('docos-docoview-active');
    node.classList.add('docos-docoview-active');
  });
  return node;
}

const stream = (pane) =>
  h(
    'div.docos-stream-view',
    { id: 'docos-stream-view', role: 'list' },
    ...THREADS.filter((data) => pane || !data.resolved).map((data) => thread(data, pane)),
  );
const sidebar = document.querySelector('.docs-docos-activity-sidebar');
function rebuildStream() {
  document.getElementById('margin').replaceChildren(stream(false));
  if (sidebar.childElementCount > 0) sidebar.replaceChildren(stream(true));
}
function togglePane() {
  sidebar.hidden = !sidebar.hidden;
  if (sidebar.childElementCount === 0) sidebar.append(stream(true));
}
window.sample = {
  rebuildStream,
  togglePane,
  addReply(i = 0, from = 'dina', text = 'Agreed.') {
    THREADS[i].says.push([from, 0, text]);
    rebuildStream();
  },
};

function paint() {
  const draw = document.querySelector('canvas').getContext('2d');
  draw.scale(2, 2);
  draw.fillStyle = '#202124';
  const lines = [
    '28px|Launch plan',
    '',
    '18px|When',
    'We open in the second week, on the day when support is fullest.',
    'The page, the help centre and the letter go out together.',
    '',
    '18px|Before that',
    '1.  Two rehearsals of the migration, each under five minutes',
    '2.  Every picture in light and dark',
    '3.  Three help articles, read by somebody outside the team',
    '',
    '18px|Roll-back',
    'The old schema stays readable for a week. One person decides,',
    'and writes down at which number.',
    '',
    '18px|What users will notice',
    'A new first page. Nothing moves that they use daily.',
    '',
    '18px|After',
    'We look at the counts on day one, three and seven.',
  ];
  lines.forEach((line, i) => {
    const [size, text] = line.includes('|') ? line.split('|') : ['14px', line];
    draw.font = `${size} Arial`;
    draw.fillText(text, 76, 92 + i * 30);
  });
}
for (const key of ['anna', 'chidi', 'tomas']) {
  document
    .querySelector('.docs-presence-plus-widget-collabs')
    .append(
      h(
        'div.docs-presence-plus-collab-widget-container.docs-presence-plus-collab-widget-focus',
        {},
        h('img', { alt: person(key).name, src: picture(person(key)) }),
      ),
    );
}
document.getElementById('account').append(disc(person('mika'), 32));
document.getElementById('pane-button').addEventListener('click', togglePane);
paint();
rebuildStream();
