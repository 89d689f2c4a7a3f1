// A view with its head, its messages and its composer: a conversation, or a thread.
function layOut(list) {
  let top = 16;
  for (const one of list.children) {
    one.style.top = `${top}px`;
    top += one.offsetHeight;
  }
  list.style.height = `${top + 12}px`;
}

const bigButton = (place, thread) =>
  thread ? '' : `p-view_header__big_button--${place.startsWith('D') ? 'dm' : 'channel'}`;

function pane(host, messages, place, title, thread) {
  const key = thread ? `${place}-${ts(thread)}-thread-list-Thread_` : 'message-list_';
  const divider = h(
    'div.c-virtual_list__item.divider',
    { 'data-qa': 'virtual-list-item', id: `message-list_${loaded}.${place}` },
    h('span', {}, 'Today ⌄'),
  );
  const list = h(
    'div.c-virtual_list__scroll_container',
    {
      'data-qa': 'slack_kit_list',
      role: 'list',
      'aria-label': thread ? `Thread in ${title}` : `${title} (channel)`,
    },
    ...(thread || place === LONG ? [] : [divider]),
    ...(place === LONG ? [] : messages.map((one, i) => listItem(one, messages[i - 1], place, key))),
  );
  hoverToolbars(list);
  const scroller = h(
    'div.c-scrollbar__hider',
    { 'data-qa': 'slack_kit_scrollbar' },
    h('div.c-scrollbar__child', {}, list),
  );
  const shown = place.startsWith('D') ? title : `# ${title}`;
  const header = h(
    'div.p-view_header',
    { 'data-qa': 'view_header' },
    h(
      'div.p-view_header__text',
      {},
      h(
        'button',
        { 'data-qa': 'channel_name_button', class: bigButton(place, thread) },
        ...(place.startsWith('D') && !thread
          ? [h('span.c-avatar', {}, picture(window.PEOPLE.find((one) => one.name === title)))]
          : []),
        h(
          'span.p-view_header__channel_title',
          { 'data-qa': 'channel_name' },
          thread ? 'Thread' : shown,
        ),
      ),
    ),
    h('div.p-view_header__actions', {}, icon(thread ? 'close' : 'more')),
  );
  const input = h(
    'div',
    {
      'data-qa': 'message_input',
      'data-channel-id': place,
      'data-view-context': thread ? 'threads-flexpane' : 'message-pane',
      ...(thread ? { 'data-thread-ts': ts(thread) } : {}),
    },
    h('div.ql-editor', {
      contenteditable: 'true',
      role: 'textbox',
      'data-team-id': team,
      'aria-label': thread ? 'Reply…' : `Message ${shown}`,
    }),
  );
  host.replaceChildren(header, scroller, h('div', { 'data-qa': 'message_input_container' }, input));
  virtual = thread ? virtual : null;
  if (place === LONG) {
    virtual = virtualList(scroller, list, messages, place);
    scroller.scrollTop = scroller.scrollHeight;
    virtual.draw();
  } else layOut(list);
  scroller.scrollTop = scroller.scrollHeight;
}
