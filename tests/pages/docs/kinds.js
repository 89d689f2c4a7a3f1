// The pages beside a document: Sheets with popups, Slides, "/view", and one that may not be seen.
const KIND = query.has('denied') ? 'denied' : location.pathname.split('/')[1];
const VIEW = location.pathname.endsWith('/view');
const HAS_MARGIN = !VIEW && (KIND === 'document' || KIND === 'presentation');
if (query.has('darkened')) document.documentElement.dataset.darkened = '';
document.documentElement.dataset.kind = VIEW ? 'view' : KIND;

/** A popup of Sheets beside its cell; closed ones stay in the page. */
function popup(data, index) {
  const [key, , text] = data.says[0];
  const author = h('div.docos-author', { 'data-name': person(key).name }, person(key).name);
  const said = h('div.docos-replyview-body', {}, text);
  const inside = h('div.docos-docoview-replycontainer', {}, author, said);
  const style = `left: ${240 + index * 40}px; top: ${90 + index * 120}px; display: none`;
  return h('div.docos-anchoreddocoview', { role: 'listitem', style }, inside);
}

/** Who changed a cell; it stays in the page when it is closed. */
function editHistory() {
  const lines = [h('div', {}, person('anna').name), h('div', {}, 'Sep 29, 10:02 AM')];
  return h('div.waffle-blameview', {}, h('div.docs-blameview', {}, ...lines));
}

function becomeSheet() {
  const editor = document.querySelector('.kix-appview-editor');
  editor.append(...THREADS.slice(0, 2).map(popup), editHistory());
  sample.openPopup = (at) => {
    for (const [index, one] of document.querySelectorAll('.docos-anchoreddocoview').entries()) {
      one.style.display = index === at ? '' : 'none';
      one.classList.toggle('docos-docoview-active', index === at);
    }
  };
}

function becomeView() {
  const title = document.querySelector('.docs-title-input');
  title.replaceWith(h('div.docs-ml-header-document-title-text', {}, title.value));
  document.querySelector('.menus').remove();
  document.querySelector('.bar').remove();
}

/** Nothing of a document stands in such a page. */
function becomeDenied() {
  document.body.className = '';
  const account = document.getElementById('account');
  document.body.replaceChildren(h('h1.hA3Ymb', {}, 'You need access'), account);
}

function becomeKind() {
  if (KIND === 'denied') becomeDenied();
  else if (VIEW) becomeView();
  else if (KIND === 'spreadsheets') becomeSheet();
}
