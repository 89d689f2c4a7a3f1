/** Whether a piece of text is a time of day for certain, and no score, version, ratio or price. */
import type { ParsedResult } from 'chrono-node/en';

const HALF_DAY = /(?<![\d.:,$€£#])\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?\s?m\b/i;
const HOURS = /(?<![\d.:/,$€£#\w-])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:%]|\.\d)/;
const ISO = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const BARE = /\bat\s+\d{1,2}(?:\s?o['’]clock)?\b|\b\d{1,2}\s?o['’]clock\b/i;
/** Midnight is the beginning of a day for some and its end for others. */
const NOON = /\bnoon\b/i;
const MIDNIGHT = /\bmidnight\b/i;
const DAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\b(?:today|tonight|tomorrow|tmrw?|yesterday|this (?:morning|afternoon|evening))\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d[./-]\d/i;

/** What stands before figures that are none of a clock. */
const NOT_BEFORE =
  /(?:\b(?:ratio|aspect|took|takes?|lasts?|lasted|scored?|won|lost|beat|version|ver|build|verse|chapter|chap|ch|page|lines?|row|rows|section|minute|timestamp|timecode|lap|pace|port|psalms?|john|luke|mark|matthew|genesis|room|step|level|bets?|odds|mix(?:ed)?|scale)|[v#§])\.?\s*$/i;
const NOT_BEHIND =
  /^\s*(?:min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?|ratio|aspect|mark|long|video|clip|pace|[€$£%])(?:$|[^\p{L}])/iu;
/** Behind an hour without minutes: "tomorrow at 5 places" is none. */
const BEHIND_HOUR =
  /^\s*(?:$|[.,;:!?)\]–\n-]|(?:sharp|in|on|with|for|to|till|until|and|or|but|if|when|as|because|then|so|works?|fits|suits|sounds|is|was|would|will|can|could|should|please|maybe|instead|via|at|i|we|you|he|she|they|it|my|your|our|their|the|today|tonight|tomorrow)\b)/i;
/** "Montag um 9 am Dienstag": where "am" is German. */
const GERMAN = /^\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d)/i;
/** "Next week on Thursday", "Thursday after next", "Mon-Fri": not the day, or not the one, that its words say. */
const OTHER_BEFORE =
  /\b(?:(?:next|following|last|this) week[\s,]+(?:on\s+)?|weeks?\s+(?:from|after)\s+(?:on\s+)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s*(?:-|–|to|through)\s*)$/i;
const OTHER_BEHIND =
  /^\s*(?:after next\b|(?:of )?the (?:following )?week\b|in \w+ weeks?\b|(?:-|–|to|through)\s*(?:mon|tue|wed|thu|fri|sat|sun))/i;
/** What is counted has no clock: "in 2 hours", "5 minutes ago". */
const COUNTED = /\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\b/i;

/**
 * @param text All of it.
 * @param isZoned Whether a zone is named with it.
 */
export function isTime(text: string, { index, text: words }: ParsedResult, isZoned: boolean) {
  const before = text.slice(0, index);
  const behind = text.slice(index + words.length);
  if (COUNTED.test(words) || MIDNIGHT.test(words) || isInAddress(text, index)) return false;
  if (OTHER_BEFORE.test(before) || OTHER_BEHIND.test(behind)) return false;
  const isDated = DAY.test(words);
  if (HALF_DAY.test(before.slice(-1) + words))
    return !/[ap]m$/i.test(words) || !GERMAN.test(behind);
  if (ISO.test(words)) return true;
  if (HOURS.test(isZoned ? words : before.slice(-1) + words)) {
    if (/^(?::\d|\.\d|%)/.test(behind)) return false;
    return isDated || isZoned || !(NOT_BEFORE.test(before) || NOT_BEHIND.test(behind));
  }
  if (NOON.test(words)) {
    return isDated || isZoned || /\b(?:at|by|until|till|before|after)\s+$/i.test(before);
  }
  if (!BARE.test(words)) return false;
  return isZoned || (isDated && BEHIND_HOUR.test(behind));
}

/** Whether it lies in an address of the web, a path or a mail address. */
function isInAddress(text: string, index: number): boolean {
  const start = text.slice(0, index).search(/\S*$/);
  const word = /^\S*/.exec(text.slice(start))?.[0] ?? '';
  return /:\/\/|^www\.|^\/\w|[?&=@]|\w\/\w+\//i.test(word);
}
