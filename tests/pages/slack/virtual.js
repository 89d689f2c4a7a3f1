// A conversation of thousands of messages as Slack draws it: only what is near the viewport is in the
// page, at absolute places, and items that went out of it come back for other messages.
const FULL = 62;
const JOINED = 38;
/** How far beyond the viewport rows are kept, in pixels. */
const BEYOND = 500;
const TALKERS = ['anna', 'bo', 'chidi', 'dina', 'elena', 'femi', 'grace', 'ravi', 'mika', 'paula'];

/** Messages of ten people and two robots, one to three of each in a row, the newest last. */
function manyMessages(count) {
  let at = 0;
  const messages = [];
  for (let run = 0; messages.length < count; run += 1) {
    const from = run % 11 === 10 ? (run % 2 ? 'buildbot' : 'slackbot') : TALKERS[(run * 7) % 10];
    for (let i = 0; i <= run % 3 && messages.length < count; i += 1) {
      at += i === 0 ? 7 : 1;
      messages.push({ from, at, text: [`Message ${messages.length + 1} of a long conversation.`] });
    }
  }
  return messages.map((one) => say(one.from, at - one.at + 1, one.text));
}

/** Draws `messages` into a list and follows its scroller; gives what the tests ask for. */
function virtualList(scroller, list, messages, place) {
  const joined = messages.map((one, i) => isJoined(one, messages[i - 1]));
  const tops = [];
  let height = 0;
  for (const one of joined) {
    tops.push(height);
    height += one ? JOINED : FULL;
  }
  list.style.height = `${height}px`;
  const items = new Map();
  const spare = [];

  const make = (i) => {
    const message = messages[i];
    const item = spare.pop() ?? listItem(message, undefined, place, 'message-list_');
    const row = item.querySelector('[data-qa="message_container"]');
    row.replaceChildren(...insides(message, joined[i], place));
    item.querySelector(':scope > [hidden]')?.replaceWith(hiddenLabel(message, place));
    name(item, row, message, place, 'message-list_');
    item.style.top = `${tops[i]}px`;
    return item;
  };

  /** New rows above come one by one upwards, before those that are known: the wrong way round. */
  const draw = () => {
    if (document.hidden) return;
    const from = scroller.scrollTop - BEYOND;
    const to = scroller.scrollTop + scroller.clientHeight + BEYOND;
    let first = tops.findIndex((top) => top >= from);
    if (first < 0) first = tops.length - 1;
    let last = first;
    while (last < tops.length && tops[last] < to) last += 1;
    for (const [i, item] of items) {
      if (i >= first && i < last) continue;
      item.remove();
      items.delete(i);
      spare.push(item);
    }
    const known = [...items.keys()].toSorted((a, b) => a - b);
    const lowest = known[0] ?? last;
    const highest = known.at(-1) ?? last - 1;
    for (let i = Math.min(lowest, last) - 1; i >= first; i -= 1) {
      const item = make(i);
      list.insertBefore(item, items.get(i + 1) ?? list.firstChild);
      items.set(i, item);
    }
    for (let i = Math.max(highest + 1, first); i < last; i += 1) {
      if (items.has(i)) continue;
      const item = make(i);
      list.append(item);
      items.set(i, item);
    }
  };

  scroller.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  document.addEventListener('visibilitychange', draw);
  return {
    draw,
    /** Makes a row full or continued in place, as when a message above it is deleted. */
    turn(i, to) {
      joined[i] = to;
      const row = items.get(i)?.querySelector('[data-qa="message_container"]');
      row?.replaceChildren(...insides(messages[i], to, place));
    },
    /**
     * The newest full row on screen of each person, else in the page, by what was said and not by
     * the page. A row is on screen with its name.
     */
    newest() {
      const found = new Map();
      const seen = scroller.getBoundingClientRect();
      const shown = (i) => {
        const name = items.get(i).querySelector('[data-qa="message_sender_name"]');
        const { top, bottom } = name.getBoundingClientRect();
        return (top + bottom) / 2 >= seen.top && (top + bottom) / 2 <= seen.bottom;
      };
      const full = [...items.keys()].filter((i) => !joined[i]);
      const rows = full.toSorted((a, b) => shown(a) - shown(b) || a - b);
      for (const i of rows) found.set(messages[i].from.name, ts(messages[i]));
      return [...found].map(([name, stamp]) => `${name} | ${stamp}`).toSorted();
    },
    /** Rows that wait for another message go, as they do once Slack has settled. */
    settle: () => {
      spare.length = 0;
    },
    indices: () => [...items.keys()].toSorted((a, b) => a - b),
  };
}

/** Scrolls to a place in steps of `step` pixels, one for each frame. */
function scrollTo(scroller, end, step) {
  return new Promise((done) => {
    const go = () => {
      const left = end - scroller.scrollTop;
      if (Math.abs(left) < 1) return done();
      scroller.scrollTop += Math.sign(left) * Math.min(step, Math.abs(left));
      requestAnimationFrame(go);
    };
    go();
  });
}
