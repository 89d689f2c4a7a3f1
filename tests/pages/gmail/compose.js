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

function openCompose(to = ['anna'], cc = [], bcc = []) {
  const pane = composePane(to, cc, bcc);
  document
    .getElementById('moles')
    .replaceChildren(h('div.AD', {}, h('div.nH.Hd', { role: 'dialog' }, pane)));
  return pane;
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
