// Behaves like Google Docs where the readers look: painted text, margin stream, pane stream, rebuilds.
let tab = query.get('tab') ?? 't.0';

const stream = (pane) =>
  h(
    `div.docos-stream-view`,
    { ...(OLD ? {} : { id: 'docos-stream-view' }), role: 'list' },
    ...THREADS.filter((data) => pane || (!data.resolved && (data.tab ?? 't.0') === tab)).map(
      (data) => thread(data, pane),
    ),
  );
const sidebar = document.querySelector('.docs-docos-activity-sidebar');
/** Cards stand beside their place in the text, or below the card above. */
function layOut() {
  let below = 0;
  const cards = [...document.querySelectorAll('#margin .docos-docoview-tesla-conflict')];
  const heights = cards.map((card) => card.offsetHeight);
  for (const [index, card] of cards.entries()) {
    const top = Math.max(card.data.top, below);
    card.style.top = `${top}px`;
    below = top + heights[index] + 8;
  }
}
function rebuildStream() {
  if (!HAS_MARGIN) return;
  document.getElementById('margin').replaceChildren(stream(false));
  if (sidebar.childElementCount > 0) sidebar.replaceChildren(stream(true));
  layOut();
}
function togglePane() {
  sidebar.hidden = !sidebar.hidden;
  if (sidebar.childElementCount === 0) sidebar.append(stream(true));
}
/** Writes a part of the address without a load, as Docs does. */
function writeAddress(name, value) {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
/** Docs writes the address of the first comment that is selected, and of no other. */
let wasClicked = false;
const idOf = (i) => `AAAASample${i}`;
window.sample = {
  rebuildStream,
  togglePane,
  /** The same lists with new cards in them. */
  redrawCards() {
    for (const list of document.querySelectorAll('.docos-stream-view')) {
      list.replaceChildren(...stream(list.closest('#margin') === null).childNodes);
    }
    layOut();
  },
  addReply(i = 0, from = 'dina', text = 'Agreed.', ago = (loaded - Date.now()) / MINUTE) {
    THREADS[i].says.push([from, ago, text]);
    rebuildStream();
  },
  resolve(i, resolved = true) {
    THREADS[i].resolved = resolved;
    rebuildStream();
  },
  switchTab(name) {
    tab = name;
    writeAddress('tab', name);
    rebuildStream();
  },
  /** A click on a card: it is selected and gets a field for a reply; only the first writes its id. */
  activate(i) {
    for (const data of THREADS) data.active = data === THREADS[i];
    for (const card of document.querySelectorAll('.docos-docoview-tesla-conflict')) {
      card.classList.toggle('docos-docoview-active', card.data.active);
      const isBare = card.closest('#margin') && !card.querySelector('.docos-input');
      if (card.data.active && isBare) card.append(composer(card.data));
    }
    if (!wasClicked) writeAddress('disco', idOf(i));
    wasClicked = true;
    layOut();
  },
  /** The field of a reply anew, with the same text and the cursor at its end. */
  renewField() {
    const old = document.querySelector('#margin .docos-input-textarea');
    const fresh = old.cloneNode(true);
    old.replaceWith(fresh);
    fresh.focus();
    document.getSelection().selectAllChildren(fresh);
    document.getSelection().collapseToEnd();
  },
  /** The id at a name comes late, or another person takes the place. */
  rename(i, key) {
    for (const card of document.querySelectorAll('.docos-docoview-tesla-conflict')) {
      if (card.data !== THREADS[i]) continue;
      const author = card.querySelector('.docos-author');
      for (const [name, value] of Object.entries(known(person(key))))
        author.setAttribute(name, value);
      author.firstChild.data = person(key).name;
    }
  },
  /** Caret and cursors move by inline styles, at every frame. */
  blink() {
    const carets = document.querySelectorAll('.kix-cursor, .docos-anchoreddocoview');
    const step = (time) => {
      for (const one of carets) one.style.opacity = Math.floor(time / 500) % 2 ? '1' : '0.99';
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
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
for (const name of ['', 'Chidi Okafor']) {
  const caret = h('div.kix-cursor-caret', {});
  const cursor = h('div.kix-cursor', { style: 'left: 0px; top: 0px;' }, caret);
  cursor.append(h('div.kix-cursor-name', { style: 'display: none' }, name));
  document.querySelector('.kix-appview-editor').append(cursor);
}
document.getElementById('account').append(disc(person('mika'), 32));
document.getElementById('pane-button').addEventListener('click', togglePane);
/** Keys for the text go to a frame that nobody sees, and stay there. */
function takeCaret() {
  const { body } = document.querySelector('.docs-texteventtarget-iframe').contentDocument;
  body.contentEditable = 'true';
  body.focus();
}
document.querySelector('.kix-canvas-tile-content').addEventListener('mousedown', (event) => {
  event.preventDefault();
  takeCaret();
});
sample.takeCaret = takeCaret;
paint();
rebuildStream();
becomeKind();
// A link to a comment selects it, without a click.
const linked = Number(/^AAAASample(\d+)$/.exec(query.get('disco') ?? '')?.[1] ?? -1);
wasClicked = linked >= 0;
if (THREADS[linked] && HAS_MARGIN) sample.activate(linked);
