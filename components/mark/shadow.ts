/** Closed shadow roots on plain elements inside our wrappers, and one sheet for all of them. */

const PLAIN = 'all: initial !important;';
const sheets = new Map<string, CSSStyleSheet | null>();

/** What both the mark and the card stand in: a wrapper, and in it a span with the closed root. */
export interface Shelter {
  readonly wrapper: HTMLElement;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes a wrapper with one span inside that carries the closed shadow root. A page can define a
 * custom element of the wrapper's name and read its root through `attachInternals`; a span it cannot
 * define. The style attribute is set through CSSOM, which a page's policy allows, and wins over
 * whatever the page's sheets say of our tag.
 *
 * @param style Of the wrapper.
 * @param inner Of the span; empty where `css` itself says it with `:host` and `!important`, which wins
 *   over all that a page can say of the span, and is read once for all roots.
 */
export function createShelter(
  document: Document,
  tag: string,
  css: string,
  style: string,
  inner: string = PLAIN + INHERITED,
): Shelter {
  const { model, keepsStyle } = pattern(document, tag, style, inner);
  const wrapper = model.cloneNode(true) as HTMLElement;
  const host = wrapper.firstChild as HTMLElement;
  if (!keepsStyle) dress(wrapper, host, style, inner);
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, css);
  return { wrapper, host, root };
}

interface Pattern {
  /** An empty wrapper; a copy costs a tenth of one that is built. */
  readonly model: HTMLElement;
  /** False where a browser takes the page's policy to mean copied styles too. */
  readonly keepsStyle: boolean;
}

/** By tag; a page at rest keeps none of them. */
const patterns = new Map<string, WeakRef<Pattern>>();

function pattern(document: Document, tag: string, style: string, inner: string): Pattern {
  const known = patterns.get(tag)?.deref();
  if (known?.model.ownerDocument === document) return known;
  const model = document.createElement(tag);
  model.setAttribute('data-stringify-ignore', 'true');
  const host = document.createElement('span');
  dress(model, host, style, inner);
  model.append(host);
  const made = { model, keepsStyle: (model.cloneNode() as HTMLElement).style.length > 0 };
  patterns.set(tag, new WeakRef(made));
  return made;
}

function dress(wrapper: HTMLElement, host: HTMLElement, style: string, inner: string): void {
  wrapper.style.cssText = style;
  if (inner !== '') host.style.cssText = inner;
}

/** The host's font reaches the mark, everything else is ours. */
const INHERITED = ['font', 'line-height', 'color', 'visibility', 'cursor']
  .map((name) => `${name}: inherit !important;`)
  .join('');

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
