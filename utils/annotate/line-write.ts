/**
 * Puts text into a draft, on somebody's click and never else: as the browser types it, so that the
 * page's own editor and its undo know of it.
 */
import { BLANK } from '../../components/line/ask-template';

/** Where the cursor stood in a field, before something else took the focus. */
export interface Caret {
  readonly field: HTMLElement;
  /** Moves with what is written meanwhile; null in a textarea, which keeps its own. */
  readonly range: Range | null;
}

export function caretIn(field: HTMLElement | null): Caret | null {
  if (!field) return null;
  const selection = field.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const isInside = range !== null && field.contains(range.commonAncestorContainer);
  return { field, range: isInside ? range.cloneRange() : null };
}

/**
 * Writes where the cursor was, gives the field the focus, and selects the first blank. Where the field
 * was made anew meanwhile, it is written where the page puts the cursor.
 *
 * @param text Lines, on lines of their own.
 * @returns Whether it stands there.
 */
export function writeAt(field: HTMLElement, caret: Caret | null, text: string): boolean {
  field.focus({ preventScroll: true });
  if (!hasFocus(field)) return false;
  if (isPlain(field)) return writeInto(field, text);
  const selection = field.ownerDocument.getSelection();
  if (!selection) return false;
  if (caret?.range && caret.field === field && field.contains(caret.range.endContainer)) {
    selection.removeAllRanges();
    selection.addRange(caret.range);
  }
  if (!isWithin(field, selection)) return false;
  const { before, after } = besideCaret(selection);
  const whole = `${before ? '\n' : ''}${text}${after ? '\n' : ''}`;
  if (!field.ownerDocument.execCommand('insertText', false, whole)) return false;
  selectBlank(selection, text, after ? 1 : 0);
  return true;
}

/** Whether nothing stands in a field; true where there is none. */
export function isEmpty(field: HTMLElement | null): boolean {
  const text = field && (isPlain(field) ? field.value : field.textContent);
  return (text ?? '').replace(/\u200B|\uFEFF/g, '').trim() === '';
}

type Plain = HTMLTextAreaElement | HTMLInputElement;

function isPlain(field: HTMLElement): field is Plain {
  return field.tagName === 'TEXTAREA' || field.tagName === 'INPUT';
}

function writeInto(field: Plain, text: string): boolean {
  const { value, selectionStart, selectionEnd } = field;
  const start = selectionStart ?? value.length;
  const end = selectionEnd ?? start;
  const before = /[^\n]$/.test(value.slice(0, start)) ? '\n' : '';
  const after = /^[^\n]/.test(value.slice(end)) ? '\n' : '';
  const whole = `${before}${text}${after}`;
  if (!field.ownerDocument.execCommand('insertText', false, whole)) {
    field.setRangeText(whole, start, end, 'end');
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: whole }),
    );
  }
  const blank = start + before.length + text.indexOf(BLANK);
  if (text.includes(BLANK)) field.setSelectionRange(blank, blank + BLANK.length);
  return field.value.includes(text);
}

function hasFocus(field: HTMLElement): boolean {
  const { activeElement } = field.ownerDocument;
  return activeElement !== null && (field === activeElement || field.contains(activeElement));
}

function isWithin(field: HTMLElement, { anchorNode }: Selection): boolean {
  return anchorNode !== null && field.contains(anchorNode);
}

/** Whether something else stands on the line of the cursor, before it and behind it. */
function besideCaret(selection: Selection): { before: boolean; after: boolean } {
  const range = selection.getRangeAt(0).cloneRange();
  const looksTo = (way: 'backward' | 'forward', edge: boolean) => {
    selection.removeAllRanges();
    const at = range.cloneRange();
    at.collapse(edge);
    selection.addRange(at);
    selection.modify('extend', way, 'lineboundary');
    return selection.toString().trim() !== '';
  };
  const found = { before: looksTo('backward', true), after: looksTo('forward', false) };
  selection.removeAllRanges();
  selection.addRange(range);
  return found;
}

/** Goes back from behind what was written, letter by letter: what nodes became of it is the editor's. */
function selectBlank(selection: Selection, text: string, behind: number): void {
  const at = text.indexOf(BLANK);
  if (at < 0) return;
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const steps = [...letters.segment(text.slice(at + BLANK.length))].length + behind;
  for (let step = 0; step < steps; step += 1) selection.modify('move', 'backward', 'character');
  selection.modify('extend', 'backward', 'character');
}
