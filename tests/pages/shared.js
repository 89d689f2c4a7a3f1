// Helpers of the sample pages: nodes are built one by one, as Trusted Types ask.
const MINUTE = 60_000;
// Kept for a day, so that ids stay the same in a second tab.
const DAY_LONG = 86_400_000;
const before = Number(localStorage.getItem('sample-base'));
const loaded = Math.abs(Date.now() - before) < DAY_LONG ? before : Date.now();
localStorage.setItem('sample-base', String(loaded));
const query = new URLSearchParams(location.search);

/** h('tr.zA.yO', {id: 'x'}, 'text', node): an element with classes, attributes and children. */
function h(selector, attributes, ...children) {
  const [tag, ...classes] = selector.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  element.append(...children.flat());
  return element;
}

const person = (key) => window.PEOPLE.find((one) => one.key === key);
const clock = (time) =>
  new Date(time).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
const isToday = (time) => new Date(time).toDateString() === new Date().toDateString();
const dayMonth = (time) =>
  new Date(time).toLocaleDateString('en-US', { month: 'short', day: 'numeric' });

const dark =
  query.get('theme') === 'dark' ||
  (query.get('theme') !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.dataset.theme = dark ? 'dark' : 'light';

/** A disc with the first letter of a name. */
function disc(one, size) {
  const style = `background:${one.colour};width:${size}px;height:${size}px;line-height:${size}px`;
  return h('span.disc', { style, 'aria-hidden': 'true' }, one.name[0]);
}
