// An opened thread: messages that expand and collapse, their heads built anew each time.

/** Roll-outs go by account; with ?variant=b the moved parts leave a hidden twin behind. */
const variantB = query.get('variant') === 'b';

function personNode(tag, one, shown, text) {
  const attributes = { email: one.email, name: shown, 'data-hovercard-id': one.email };
  return h(tag, { ...attributes, translate: 'no' }, text);
}

function headName(from) {
  const gD = personNode('span.gD', from, from.name, h('span', {}, from.name));
  const address = h('span.go', {}, `<${from.email}>`);
  return h('span.qu', { role: 'gridcell' }, gD, address);
}

function expandedSender(from) {
  const shown = h('h3.iw.gFxsud', {}, headName(from));
  if (!variantB) return [shown, h('h3.iw.rapwed', {})];
  return [h('h3.iw.rapwed', { style: 'display: none' }, headName(from)), shown];
}

function recipients(from) {
  const to = from.key === 'mika' ? person('anna') : person('mika');
  const mine = to.key === 'mika';
  const span = personNode(
    'span.g2',
    to,
    mine ? say.me : to.name,
    mine ? say.me : to.name.split(' ')[0],
  );
  return h('tr', {}, h('td', {}, h('span.hb', {}, say.to, span)));
}

function header({ from, time }, expanded) {
  const sender = expanded
    ? expandedSender(from)
    : [personNode('span.gD', from, from.name, h('span', {}, from.name))];
  const g3 = h('span.g3', { title: full(time), role: 'gridcell' }, short(time));
  const first = h(
    'tr',
    {},
    h('td.gF.gK', {}, ...sender),
    h('td.gH.bAk', {}, expanded ? h('div.gK', {}, g3) : g3),
  );
  const rows = expanded ? [first, recipients(from)] : [first];
  return h('table.cf.gJ', { role: 'presentation' }, h('tbody', {}, ...rows));
}

/** A mail's author decides what stands in its body; names there are not to be marked. */
function body(message) {
  const trap = h(
    'p.quote',
    {},
    'Last week, ',
    h('span.gD', { email: 'anna@example.com', name: 'Anna Weber' }, 'Anna Weber'),
    ' wrote: the list is where it always was.',
  );
  const words = message.parts ? message.parts() : [h('p', {}, message.text), trap];
  return h('div.ii.gt', {}, h('div.a3s.aiL', {}, ...words));
}

function content(message) {
  const ids = {
    'data-message-id': `#msg-f:${message.id}`,
    'data-legacy-message-id': message.id.toString(16),
  };
  return message.open
    ? h('div.adn.ads', ids, disc(message.from, 40), header(message, true), body(message))
    : h(
        'div.adf.ads',
        {},
        disc(message.from, 40),
        header(message, false),
        h('div.iA', {}, message.text),
      );
}

/** Brings one list item in line with its message; the item stays, what is in it is new. */
function redrawItem(node, message) {
  node.className = message.open ? 'h7' : message.folded ? 'kx' : 'kv';
  node.setAttribute('aria-expanded', String(message.open));
  node.replaceChildren(content(message));
}

function item(message) {
  const node = h('div', { role: 'listitem', tabindex: '-1' });
  redrawItem(node, message);
  node.addEventListener('click', () => {
    if (message.open) return;
    message.open = true;
    redrawItem(node, message);
  });
  return node;
}

function replyBar() {
  return h(
    'div.ip.iq',
    {},
    h('img.ajn.bofPge', { 'data-hovercard-id': mailbox, alt: '' }),
    h(
      'div.amn',
      {},
      h('span', {}, icon('reply', 18), ` ${say.reply}`),
      h('span', {}, icon('forward', 18), ` ${say.forward}`),
    ),
  );
}

/** Since 2025-11 the bar stands elsewhere for some, and a copy with a person in it stays hidden. */
function replyBars() {
  const twin = h('div', { style: 'display:none' }, replyBar(), headName(person('bo')));
  return variantB ? [twin, replyBar()] : [replyBar()];
}

/** Subject, messages and reply bar, wherever they stand. */
function threadPart(thread) {
  const ids = {
    'data-legacy-thread-id': thread.id.toString(16),
    'data-thread-perm-id': variantB ? 'undefined' : `thread-f:${thread.id}`,
  };
  return h(
    'div.a98.iY',
    {},
    h('div.ha', {}, h('h2.hP', ids, thread.subject)),
    h('div.aHU', {}, h('div', { role: 'list' }, ...itemsOf(thread))),
    ...replyBars(),
  );
}

function threadView(thread) {
  const tools = ['back', 'archive', 'report', 'trash', 'mail', 'more'];
  return h(
    'div.nH.view',
    { role: 'main' },
    h('div', { gh: 'mtb' }, ...tools.map((one) => icon(one))),
    threadPart(thread),
  );
}
