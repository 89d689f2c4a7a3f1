import { isHidden } from '../shared/dom';
import { namedIn, type Named } from './people';
import { HIDDEN_COPY, LABEL, RECIPIENTS } from './selectors';

/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;

/**
 * The people a message's head says it went to. In one's own mails the line goes on with "bcc: " and
 * those who must not be seen, in the page's language: a word between two names ends the reading. Where
 * all copies are hidden ones the line begins so. No list of such words is complete, so words with a
 * colon end it too, which in some languages costs the marks of those in "To: ": of all in one's own
 * mails, and of mails by others (who may be oneself under another address) unless one is the first.
 *
 * @param own One's own addresses, as far as they are known.
 */
export function recipientsOf(
  message: Element,
  sender: Named | null,
  own: ReadonlySet<string>,
): Named[] {
  const named = namedIn(message);
  const isMine = !sender || own.size === 0 || own.has(sender.ref.email);
  const maybeHidden = (words: string, first: Named) =>
    HIDDEN_COPY.test(words) || (LABEL.test(words) && (isMine || !own.has(first.ref.email)));
  const lines = [...message.querySelectorAll(RECIPIENTS)];
  return lines.flatMap((line) => openOnes(line, named, maybeHidden));
}

function openOnes(
  line: Element,
  named: readonly Named[],
  maybeHidden: (words: string, first: Named) => boolean,
): Named[] {
  const kept: Named[] = [];
  const texts = line.ownerDocument.createTreeWalker(line, TEXT);
  let words = '';
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const one = named.find(({ element }) => element.contains(text));
    if (!one) {
      const shown = text.parentElement && !isHidden(text.parentElement, line);
      words += shown ? text.textContent : '';
    } else if (!kept.includes(one)) {
      if (kept.length === 0 ? maybeHidden(words, one) : /\p{L}/u.test(words)) break;
      kept.push(one);
      words = '';
    }
  }
  return kept;
}
