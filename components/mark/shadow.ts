/** Closed shadow roots on plain elements inside our wrappers, for what stands in a page but once. */

const PLAIN = 'all: initial !important;';
const sheets = new Map<string, CSSStyleSheet | null>();

/** What the card, the panel and their like stand in: a wrapper, and in it a span with the closed root. */
export interface Shelter {
  readonly wrapper: HTMLElement;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** The host's font reaches what is inside, everything else is ours. */
const INHERITED = ['font', 'line-height', 'color', 'visibility', 'cursor']
  .map((name) => `${name}: inherit !important;`)
  .join('');

/**
 * Makes a wrapper with one span inside that carries the closed shadow root. A page can define a
 * custom element of the wrapper's name and read its root through `attachInternals`; a span it cannot
 * define. The style attribute is set through CSSOM, which a page's policy allows, and wins over
 * whatever the page's sheets say of our tag.
 *
 * @param style Of the wrapper.
 */
export function createShelter(
  document: Document,
  tag: string,
  css: string,
  style: string,
): Shelter {
  const wrapper = document.createElement(tag);
  wrapper.setAttribute('data-stringify-ignore', 'true');
  wrapper.style.cssText = style;
  const host = document.createElement('span');
  host.style.cssText = PLAIN + INHERITED;
  wrapper.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, css);
  return { wrapper, host, root };
}

/** One shared sheet; where the browser refuses it, a fresh style element (a cloned one is blocked by
 * a page's `style-src` in Firefox). */
function adopt(root: ShadowRoot, css: string): void {
  const sheet = sheetOf(css);
  try {
    if (sheet) {
      root.adoptedStyleSheets = [sheet];
      return;
    }
  } catch {
    // Firefox may refuse a sheet of the content script's own world.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}

function sheetOf(css: string): CSSStyleSheet | null {
  const known = sheets.get(css);
  if (known !== undefined) return known;
  let made: CSSStyleSheet | null = null;
  try {
    made = new CSSStyleSheet();
    made.replaceSync(css);
  } catch {
    made = null;
  }
  sheets.set(css, made);
  return made;
}
