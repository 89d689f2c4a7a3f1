/** Small pieces of the comment markup of Docs, as the facts describe it; sample people. */
import { vi } from 'vitest';

import { pageOf } from './page';

export const DOCUMENT = 'https://docs.google.com/document/d/1EXAMPLEdocument/edit';

/** Account numbers of the sample people. */
export const ANNA = '114900000000000000001';
export const BO = '114900000000000000002';
export const DINA = '114900000000000000004';

export interface Said {
  readonly by: string;
  readonly id?: string;
  readonly words: string;
  /** As the page writes it. */
  readonly time?: string;
  readonly imported?: boolean;
}

export function reply({ by, id, words, time, imported }: Said): string {
  const known = id === undefined ? '' : ` data-name="${by}" data-hovercard-id="${id}"`;
  const shown = imported ? '>From imported document' : ' style="display: none;">';
  const stamp =
    time === undefined
      ? ''
      : `<div class="docos-replyview-timestamp"><span>${time}</span><span style="display:none">New</span></div>`;
  return `<div class="docos-replyview docos-anchoredreplyview"><div><div class="docos-author"${known}>${by}</div>${stamp}</div>
<div class="docos-replyview-body">${words}</div><div class="docos-replyview-origin"${shown}</div></div>`;
}

/** A thread; `label` is what Docs in any language says of it, with the number of replies. */
export function thread(
  says: readonly Said[],
  { label = '', inside = '', active = false } = {},
): string {
  const classes = `docos-docoview-tesla-conflict docos-anchoreddocoview${active ? ' docos-docoview-active' : ''}`;
  return `<div class="${classes}" role="listitem" aria-label="${label || `${says.length - 1} replies`}"><div class="docos-docoview-replycontainer">${inside}${says.map(reply).join('')}</div></div>`;
}

export const stream = (threads: readonly string[]): string =>
  `<div id="docos-stream-view" class="docos-stream-view" role="list">${threads.join('')}</div>`;

const HEAD =
  '<div id="docs-header"><input class="docs-title-input" value="Issue 12 outline"><a aria-label="Google Account: Dina Haddad\n(dina@example.com)"></a></div>';

/** A document that Dina looks at. */
export const documentOf = (inside: string, url = DOCUMENT): Document =>
  pageOf(
    `<body class="docs-gm" role="application">${HEAD}<div id="here">${inside}</div></body>`,
    url,
  );

/** The browser's clock, and when the page was opened: local wall times, "2026-11-23T14:00". */
export function setClock(document: Document, now: string, opened = now): void {
  vi.setSystemTime(new Date(now));
  const { performance } = document.defaultView ?? {};
  if (!performance) throw new Error('no window');
  Object.defineProperty(performance, 'timeOrigin', {
    value: new Date(opened).getTime(),
    configurable: true,
  });
}
