// The mail of the sample inbox, with ids that carry the time as Gmail's do.
const B64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const G = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
function convert(text, from, to) {
  let number = 0n;
  for (const letter of text) number = number * BigInt(from.length) + BigInt(from.indexOf(letter));
  let out = '';
  for (; number > 0n; number /= BigInt(to.length))
    out = to[Number(number % BigInt(to.length))] + out;
  return out;
}
// A thread has another id in every mailbox.
const SALT = mailbox === 'mika@example.com' ? 7 : 32_775;
const idAt = (time, salt) => (BigInt(time) << 20n) + BigInt(salt);
const token = (id) => convert(btoa(`f:${id}`).replace(/=/g, ''), B64, G);
const full = (time) =>
  new Date(time).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
const short = (time) =>
  new Date(time).toLocaleString(
    locale,
    isToday(time) ? { hour: 'numeric', minute: '2-digit' } : { month: 'short', day: 'numeric' },
  );

// [subject, [[sender, minutes ago, text], …], unread]
const SOME = [
  [
    'Launch checklist for the spring release',
    [
      ['mika', 1500, 'Here is the list so far. What is missing?'],
      ['anna', 190, 'Icons and the dark theme. I add both this afternoon.'],
      ['ravi', 38, 'The migration is rehearsed twice. Shall I take the third one tomorrow?'],
    ],
    true,
  ],
  [
    'Numbers for the board',
    [['grace', 74, 'The cohort table is ready. Could you look at rows 12 to 20 before I send it?']],
    true,
  ],
  [
    'Help centre: three articles to review',
    [
      ['elena', 610, 'Drafts are in the shared folder, shortest first.'],
      ['mika', 400, 'Read two of them, both good.'],
      ['elena', 118, 'Thank you. The third one needs a second pair of eyes.'],
    ],
    false,
  ],
  [
    'Tickets about sign-in on old phones',
    [['dina', 260, 'Eleven since Sunday, all on the same version.']],
    true,
  ],
  ['Night report', [['femi', 420, 'Quiet. One disk replaced, nothing to do.']], false],
  ['Hand-over before I leave', [['bo', 1560, 'Ravi has the keys and the notes.']], false],
  [
    'Pricing page: two questions',
    [['chidi', 1700, 'Do we show yearly first? And who writes the footnote?']],
    false,
  ],
  ['Invoice 2041', [['paula', 2000, 'Please find the invoice attached.']], false],
  ['Build 812 passed', [['buildbot', 2300, 'All 1,204 checks passed in 5 minutes.']], false],
  ['Lunch talk on maps', [['tomas', 2950, 'Would Thursday suit you?']], false],
  ['Colour tokens, second round', [['anna', 3100, 'Contrast holds now on every surface.']], false],
  ['Schema question', [['ravi', 4400, 'Can the column be null for imported rows?']], false],
];

/** With ?rows=500 the inbox is that long, each further row from a teammate. */
const MANY = Math.max(0, (Number(query.get('rows')) || 0) - SOME.length);
const TEAM_KEYS = ['anna', 'bo', 'chidi', 'dina', 'elena', 'femi', 'grace', 'ravi'];
const more = (n) => [`Note ${n}`, [[TEAM_KEYS[n % 8], 4500 + n * 7, 'As agreed.']], n % 3 === 0];

const THREADS = [...SOME, ...Array.from({ length: MANY }, (_, n) => more(n))].map(
  ([subject, messages, unread], n) => make(subject, messages, unread, n),
);

function make(subject, messages, unread, n) {
  const list = messages.map(([from, ago, text], m) => {
    const time = loaded - ago * MINUTE;
    return {
      from: person(from),
      time,
      text,
      id: idAt(time, n * 64 + m + SALT),
      open: m === messages.length - 1,
    };
  });
  return { subject, unread, messages: list, id: list[0].id };
}
