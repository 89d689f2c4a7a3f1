/** The words around a place in a page, as one text, and back from that text to where they stand. */

/** Far enough for a time with its day and its zone, on either side. Letters. */
const REACH = 240;
const BLOCKS =
  'address, article, blockquote, dd, div, dl, dt, figure, h1, h2, h3, h4, h5, h6, li, ol, p, pre, section, table, td, th, tr, ul';

export interface Words {
  readonly text: string;
  /** Index in `text` of the place that was asked about. */
  readonly at: number;
  /** Where a part of `text` stands in the page. */
  range(from: number, to: number): Range;
}

interface Piece {
  readonly node: Text;
  readonly from: number;
}

/** The text node at a point of the viewport, and the letter in it; null where there is none. */
export function caretAt(
  document: Document,
  x: number,
  y: number,
): { node: Text; at: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  const range = position ? null : document.caretRangeFromPoint?.(x, y);
  const node = position?.offsetNode ?? range?.startContainer;
  if (!isText(node)) return null;
  return { node, at: position?.offset ?? range?.startOffset ?? 0 };
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** The words of one line or paragraph around a letter, nothing from beyond `body`. */
export function wordsAround(body: Element, node: Text, at: number): Words {
  const before = piecesTo(body, node, at, 'previousNode');
  const after = piecesTo(body, node, node.data.length - at, 'nextNode');
  const nodes = [...before.toReversed(), node, ...after];
  const pieces: Piece[] = [];
  let text = '';
  for (const one of nodes) {
    pieces.push({ node: one, from: text.length });
    // As long as it was: hosts write other blanks as well.
    text += one.data.replace(/\s/g, ' ');
  }
  const own = pieces[before.length]?.from ?? 0;
  return { text, at: own + at, range: (from, to) => rangeOf(pieces, from, to) };
}

/** Text nodes from one on to an end, in the order in which they are met. */
function piecesTo(
  body: Element,
  node: Text,
  begun: number,
  step: 'previousNode' | 'nextNode',
): Text[] {
  const block = blockOf(node);
  // 5: elements and texts.
  const walker = body.ownerDocument.createTreeWalker(body, 5);
  walker.currentNode = node;
  const found: Text[] = [];
  for (let length = begun; length < REACH;) {
    const next = walker[step]();
    if (!next || next.nodeName === 'BR') break;
    if (!isText(next)) continue;
    if (blockOf(next) !== block) break;
    found.push(next);
    length += next.data.length;
  }
  return found;
}

function blockOf({ parentElement }: Text): Element | null | undefined {
  return parentElement?.closest(BLOCKS);
}

function rangeOf(pieces: readonly Piece[], from: number, to: number): Range {
  const place = (index: number, isEnd: boolean) => {
    const fits = (one: Piece) => one.from < index || (!isEnd && one.from === index);
    return pieces.findLast(fits) ?? pieces[0];
  };
  const [start, end] = [place(from, false), place(to, true)];
  const range = new Range();
  if (!start || !end) return range;
  range.setStart(start.node, Math.min(from - start.from, start.node.data.length));
  range.setEnd(end.node, Math.min(to - end.from, end.node.data.length));
  return range;
}
