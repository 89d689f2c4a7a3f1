// Behaves like Gmail where the readers look: kept views, a role that moves, rebuilt nodes.
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
  document.title = `${thread ? thread.subject : `${say.inbox} (3)`} - ${mailbox} - Gmail`;
}

const shown = () => holder.querySelector('[role=main]');
const rows = () => views.get('list').querySelectorAll('tr.zA[id]');
const items = () => shown().querySelectorAll('[role=listitem]');
const shownThread = () => THREADS.find((one) => location.hash.split('/')[1] === token(one.id));

/** What a page translator does: every text gets two <font> around it. */
function translatePage() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement.closest('script, meanwhile-mark')) continue;
    const style = { style: 'vertical-align: inherit;' };
    const font = h('font', style, h('font', style, text.data));
    text.replaceWith(font);
  }
}

window.sample = {
  rerenderRow: (i) => redraw(rows()[i], THREADS[i]),
  readRow(i) {
    THREADS[i].unread = false;
    redraw(rows()[i], THREADS[i]);
  },
  /** Gmail shows another thread in the same <tr>. */
  swapRows(i, j) {
    [THREADS[i], THREADS[j]] = [THREADS[j], THREADS[i]];
    redraw(rows()[i], THREADS[i]);
    redraw(rows()[j], THREADS[j]);
  },
  /** Only who is named changes, on the very same nodes. */
  renameRow(i, key) {
    for (const span of rows()[i].querySelectorAll('[email]'))
      identify(span, person(key), person(key).name);
  },
  recreateList: () => views.get('list').querySelector('div.Cp').replaceWith(container()),
  /** `late`: milliseconds until the row says who wrote. */
  receiveMail(from = 'dina', subject = 'One more about sign-in', late = undefined) {
    const message = [from, (loaded - Date.now()) / MINUTE, 'This one came in just now.'];
    const thread = make(subject, [message], true, THREADS.length);
    THREADS.unshift(thread);
    views.get('list')?.querySelector('tbody').prepend(row(thread, late));
  },
  /** Mika answers from elsewhere: the row says so. */
  answerThread(i) {
    const time = Date.now();
    const from = person('mika');
    THREADS[i].messages.push({ from, time, text: 'Done.', id: idAt(time, 3), open: true });
    redraw(rows()[i], THREADS[i]);
  },
  receiveDocsMail(key, ago) {
    const thread = docsMail(key, ago);
    THREADS.unshift(thread);
    views.get('list').querySelector('tbody').prepend(row(thread));
  },
  expandMessage: (i) => items()[i].click(),
  collapseMessage(i) {
    const message = shownThread().messages[i];
    message.open = false;
    redrawItem(items()[i], message);
  },
  /** The same words in new nodes, as when Gmail refreshes a message. */
  renewHeader: (i) => redrawItem(items()[i], shownThread().messages[i]),
  rebuildHeader(i) {
    const table = items()[i].querySelector('table.gJ');
    table.replaceWith(table.cloneNode(true));
  },
  openThread: (i) => {
    location.hash = `#inbox/${token(THREADS[i].id)}`;
  },
  openCompose,
  openBeside,
  restoreDraft,
  renewBody,
  openReply,
  resetCompose,
  closeCompose,
  translatePage,
  scroll: (top) => {
    shown().scrollTop = top;
  },
};

if (query.get('density') === 'compact') document.body.classList.add('compact');
// The frame may be dark around a light page, and the reverse.
document.documentElement.dataset.frame =
  query.get('frame') || document.documentElement.dataset.theme;
document.getElementById('account').append(disc(person('mika'), 32));
document.querySelector('[gh=cm]').addEventListener('click', () => openCompose());
if (query.get('view') === 'btop') {
  popOut();
} else {
  window.addEventListener('hashchange', show);
  show();
}
