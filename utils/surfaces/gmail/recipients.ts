import { isHidden } from '../shared/dom';
import { namedIn, type Named } from './people';
import { HIDDEN_COPY, RECIPIENTS } from './selectors';

/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;

/**
 * The people a message's head says it went to. In one's own mails the line goes on with "bcc: " and
 * those who must not be seen, in the page's language: a word between two names ends the reading.
 */
export function recipientsOf(message: Element): Named[] {
  const named = namedIn(message);
  const lines = [...message.querySelectorAll(RECIPIENTS)];
  return lines.flatMap((line) => openOnes(line, named));
}

function openOnes(line: Element, named: readonly Named[]): Named[] {
  const kept: Named[] = [];
  const texts = line.ownerDocument.createTreeWalker(line, TEXT);
  let words = '';
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const one = named.find(({ element }) => element.contains(text));
    if (!one) {
      const shown = text.parentElement && !isHidden(text.parentElement, line);
      words += shown ? text.textContent : '';
    } else if (!kept.includes(one)) {
      if (kept.length === 0 ? HIDDEN_COPY.test(words) : /\p{L}/u.test(words)) break;
      kept.push(one);
      words = '';
    }
  }
  return kept;
}
