// The compose window: chips by field, and a collapsed summary that repeats all of them, Bcc too.
function chip(one) {
  const attributes = { role: 'option', 'data-name': one.name, 'data-hovercard-id': one.email };
  return h('div.chip', { ...attributes, style: 'display:inline-block' }, one.name);
}

function field(of, keys) {
  const list = h('span', { role: 'listbox' }, ...keys.map((key) => chip(person(key))));
  return h('div.anm', { name: of }, list);
}

function summary(keys) {
  const names = keys.map((key) => personNode('span', person(key), person(key).name, key));
  return h('div.aoD.hl', { style: 'display:none' }, h('div.oL.aDm.az9', {}, ...names));
}

function composePane(to, cc, bcc) {
  return h(
    'div.M9',
    {},
    h('div.aoI', { role: 'region' }, h('div.Ht', {}, say.message)),
    h(
      'div.GS',
      {},
      summary([...to, ...cc, ...bcc]),
      field('to', to),
      ...(cc.length > 0 ? [field('cc', cc)] : []),
      ...(bcc.length > 0 ? [field('bcc', bcc)] : []),
    ),
    h('input', { name: 'subjectbox', placeholder: say.subject }),
    h('div.Am', {
      g_editable: 'true',
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': say.body,
    }),
    h('button.send', {}, say.send),
  );
}

const windowOf = (pane) => h('div.AD', {}, h('div.nH.Hd', { role: 'dialog' }, pane));

function openCompose(to = ['anna'], cc = [], bcc = []) {
  const pane = composePane(to, cc, bcc);
  document.getElementById('moles').replaceChildren(windowOf(pane));
  return pane;
}

/** A further window, beside those that are open. */
function openBeside(to) {
  document.getElementById('moles').append(windowOf(composePane(to, [], [])));
}

/** A draft of yesterday: its text stands at once, its recipients come a moment later. */
function restoreDraft(to, text, after) {
  const pane = openCompose([]);
  pane.querySelector('.Am').replaceChildren(...text.split('\n').map((one) => h('div', {}, one)));
  pane.querySelector('[name=subjectbox]').value = 'Captions';
  const listbox = pane.querySelector('.anm[name=to] [role=listbox]');
  setTimeout(() => listbox.replaceChildren(...to.map((key) => chip(person(key)))), after);
}

/** The field anew with the same text and the cursor at its end, as a change of format does. */
function renewBody() {
  const old = document.querySelector('.M9 .Am');
  const fresh = old.cloneNode(true);
  old.replaceWith(fresh);
  fresh.focus();
  document.getSelection().selectAllChildren(fresh);
  document.getSelection().collapseToEnd();
}

/** A fresh compose: its recipients are emptied and set again a moment after it stands. */
function resetCompose(to, after) {
  const listbox = document.querySelector('.M9 .anm[name=to] [role=listbox]');
  listbox.replaceChildren();
  setTimeout(() => listbox.replaceChildren(...to.map((key) => chip(person(key)))), after);
}

/** The reply box at the end of the open conversation, in place of the bar. */
function openReply() {
  const bar = document.querySelector('[role="main"] .ip.iq');
  bar.replaceChildren(composePane(['anna'], [], []));
}

const closeCompose = () => document.getElementById('moles').replaceChildren();
