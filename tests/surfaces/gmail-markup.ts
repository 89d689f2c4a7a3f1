/** Parts of pages like Gmail's, written from the facts, for what no capture shows. */
import { pageOf } from './page';

export const OWN = 'dina@example.com';
export const LIST = 'https://mail.google.com/mail/u/1/#inbox';

/** [name, address] */
export type Somebody = readonly [name: string, email: string];
export const ANNA: Somebody = ['Anna Weber', 'anna@example.com'];
export const BO: Somebody = ['Bo Nakamura', 'bo@example.com'];
export const ELENA: Somebody = ['Elena Petrova', 'elena@example.com'];
/** The viewer, in the words of a Vietnamese page. */
export const ME: Somebody = ['tôi', OWN];

/** A legacy id of that instant, in hex. */
export function idAt(time: number, low = 0x111): string {
  return ((BigInt(time) << 20n) + BigInt(low)).toString(16);
}

const person = (kind: string, [name, email]: Somebody) =>
  `<span class="${kind}" email="${email}" name="${name}" data-hovercard-id="${email}">${name}</span>`;

interface Row {
  readonly id?: string;
  readonly who: readonly Somebody[];
  readonly thread: string;
  readonly last: string;
  readonly subject?: string;
  /** As written behind the names; absent for one message. */
  readonly count?: string;
  /** Words before the first name, such as "To: ". */
  readonly before?: string;
  readonly tick?: boolean;
  readonly classes?: string;
  /** Further attributes of the ids. */
  readonly ids?: string;
  /** How many table rows the mail takes. */
  readonly rows?: 1 | 2 | 3;
}

/** One mail in a list, with its hidden twin, box and star. */
export function row(given: Row): string {
  const { id = ':1', who, thread, last, subject = 'Subject', rows = 1 } = given;
  const names = who.map((one) => `<span class="bA4">${person('yP', one)}</span>`).join(', ');
  const count = given.count === undefined ? '' : ` <span class="bx0">${given.count}</span>`;
  const ids = `data-thread-id="#thread-f:${BigInt(`0x${thread}`)}" data-legacy-thread-id="${thread}" data-legacy-last-message-id="${last}" data-legacy-last-non-draft-message-id="${last}" ${given.ids ?? ''}`;
  const box = `<td><div class="oZ-jc T-Jo" role="checkbox" aria-checked="${given.tick === true}"></div></td>`;
  const star = '<td><span class="aXw T-KT" role="checkbox" aria-checked="true"></span></td>';
  const senders = `<td class="yX"><div class="afn">${names}, <span ${ids}>${subject}</span></div><div class="yW">${given.before ?? ''}${names}${count}</div></td>`;
  const title = `<td class="a4W"><div class="y6"><span class="bog"><span ${ids}>${subject}</span></span></div></td>`;
  const tr = (inner: string, attributes = '') =>
    `<tr class="zA ${rows > 1 ? 'apv' : 'yO'} ${given.classes ?? ''}" role="row" ${attributes}>${inner}</tr>`;
  const first = tr(`${star}${box}${senders}${rows === 1 ? title : ''}`, id && `id="${id}"`);
  const second = rows > 1 ? tr(title) : '';
  return `${first}${second}${rows > 2 ? tr('<td class="y2 apz">first words</td>') : ''}`;
}

export const table = (rows: string) =>
  `<div gh="tl"><div class="Cp"><div><table><tbody>${rows}</tbody></table></div></div></div>`;

interface Message {
  readonly from: Somebody;
  readonly to?: readonly Somebody[];
  /** Legacy id, absent for some seconds after sending. */
  readonly legacy?: string;
  readonly sync?: string;
  readonly body?: string;
  /** State: expanded, collapsed or folded. */
  readonly state?: 'h7' | 'kv' | 'kQ' | 'kx';
  /** An open reply box. */
  readonly reply?: string;
}

export function message(given: Message): string {
  const { from, to = [], legacy, body = 'text', state = 'h7' } = given;
  const [, email] = from;
  const sync = given.sync ?? (legacy && `#msg-f:${BigInt(`0x${legacy}`)}`);
  const picture = `<img class="ajn" data-hovercard-id="${email}" data-name="x">`;
  const ids = `${sync ? `data-message-id="${sync}"` : ''} ${legacy ? `data-legacy-message-id="${legacy}"` : ''}`;
  const open = `<div class="adn ads" ${ids}>${picture}<table><tr><td class="gF"><h3 class="iw"><span class="qu">${person('gD', from)} <span class="go">&lt;${email}&gt;</span></span></h3></td></tr></table><span class="hb">to ${to.map((one) => person('g2', one)).join(', ')} </span><div class="ii gt"><div class="a3s">${body}</div></div><div class="ip adB">${given.reply ?? ''}</div></div>`;
  const closed = `<div class="adf ads">${picture}<table><tr><td class="gF">${person('gD', from)}</td></tr></table></div>`;
  return `<div class="${state} nH" role="listitem">${state === 'h7' ? open : closed}</div>`;
}

export const thread = (messages: string, subject: string) =>
  `<div class="nH a98 iY"><div class="ha"><h2 class="hP" ${subject}>Captions</h2></div><div class="nH aHU"><div role="list">${messages}</div></div></div>`;

export const view = (inner: string) =>
  `<div class="aeF"><div class="nH"><div style="display: none">${table(row({ who: [BO], thread: idAt(Date.UTC(2026, 0, 1)), last: idAt(Date.UTC(2026, 0, 1)), tick: true }))}</div><div role="main">${inner}</div></div></div>`;

export const chip = ([name, email]: Somebody) =>
  `<div class="agh"><div role="option" class="afV" data-hovercard-id="${email}" data-name="${name}"><div class="afT"><div class="akl">${name || email}</div></div><div class="af6"></div></div></div>`;

/** The rows of a compose window; each field holds what is given for it. */
export function fields(given: Readonly<Record<string, string>>): string {
  const rows = Object.entries(given).map(
    ([name, inner]) =>
      `<tr class="bzf"><td><div class="anm" name="${name}">${inner}</div></td></tr>`,
  );
  return `<table class="GS"><tbody>${rows.join('')}</tbody></table>`;
}

export const listbox = (inner: string) => `<div role="listbox">${inner}</div>`;

export const pane = (inner: string) =>
  `<div role="dialog"><div class="M9"><form class="bAs">${inner}</form><div g_editable="true" role="textbox">text</div></div></div>`;

/** A page of the viewer's mailbox. */
export function mailbox(inner: string, url = LIST): Document {
  const banner = `<header role="banner"><a aria-label="Google-Konto: Dina (${OWN})"></a></header>`;
  return pageOf(`<!doctype html><html><body>${banner}${inner}</body></html>`, url);
}
