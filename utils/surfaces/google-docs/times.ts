import type { TimesReaders } from '../reader-types';
import { isDraftText } from '../shared/dom';
import { namesOn, peopleIn } from './names';
import { BODY, COMMENT, COMPOSER, THREADS } from './selectors';
import { timeOf } from './stamps';

const DAY = 86_400_000;
const MINUTE = 60_000;

export const googleDocsTimes: TimesReaders = {
  sayingAt({ parentElement: element }) {
    const body = element?.closest(BODY);
    const comment = body?.closest(COMMENT);
    const thread = comment?.closest(THREADS);
    if (!element || !body || !comment || !thread) return null;
    if (element.closest(COMPOSER) || isDraftText(element)) return null;
    const author = peopleIn(thread, namesOn(element.ownerDocument)).find(
      (one) => one.kind === 'author' && comment.contains(one.element),
    );
    if (!author || author.own) return null;
    const { ref } = author;
    const time = timeOf(comment);
    if (!time) return { ref, body };
    const { from, unit } = time;
    return { ref, body, sent: { from, until: unit === 'day' ? from + DAY - MINUTE : from } };
  },
};
