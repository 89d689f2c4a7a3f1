/** The zone that the pieces of a pasted line name together. */
import { type Problem, problem } from '../domain/result';
import { type ZoneAnswer, zonesInCommon, zonesOf } from '../domain/zone-id';
import type { PastedLine } from './paste-line';

export interface PastedZone {
  readonly id?: string;
  /** Words that are left out, or a second place; what else is open is asked. */
  readonly problems: readonly Problem[];
  readonly ask?: { readonly text: string; readonly candidates: readonly string[] };
}

/** More answers than this are a matter for the search field. */
const MAX_CANDIDATES = 12;

interface Named {
  readonly text: string;
  readonly answer: ZoneAnswer;
}

/**
 * Each piece names a zone, several, or nothing; what they have in common counts: "Portland, OR" is
 * one zone, "Portland" alone is asked as "QA" is, "Berlin, Tokyo" is refused. A small town alone is
 * asked about, and beside a place that no town of the name lies in it is a word like others: "Mobile".
 */
export function zoneOfPieces(
  line: PastedLine,
  zoneOfText: (text: string) => ZoneAnswer,
  at: string,
): PastedZone {
  const answers = line.rest.map((text) => ({ text, answer: zoneOfText(text) }));
  const places = answers.filter(({ answer }) => answer.kind !== 'unknown' && !answer.town);
  const named = answers.filter(
    ({ answer }) =>
      answer.kind !== 'unknown' &&
      (!answer.town || zonesInCommon([...places.map((one) => one.answer), answer]).length > 0),
  );
  if (named.length > 0) {
    const words = answers
      .filter((one) => !named.includes(one))
      .map(({ text }) => problem('paste_word_left', [line.line, text], at));
    return together(line, named, words, at);
  }
  const near = answers.find(({ answer }) => answer.kind === 'unknown' && answer.nearest.length > 0);
  return near?.answer.kind === 'unknown'
    ? { problems: [], ask: { text: near.text, candidates: near.answer.nearest } }
    : { problems: [] };
}

function together(
  line: PastedLine,
  named: readonly Named[],
  words: readonly Problem[],
  at: string,
): PastedZone {
  const text = named.map((one) => one.text).join(', ');
  const answersOf = (pieces: readonly Named[]) => pieces.map(({ answer }) => answer);
  const ids = zonesInCommon(answersOf(named));
  const [id, second] = ids;
  const isSure = named.length > 1 || !named.some(({ answer }) => isDoubtful(answer));
  if (id !== undefined && second === undefined && isSure) return { id, problems: words };
  if (id !== undefined)
    return { problems: words, ask: { text, candidates: ids.slice(0, MAX_CANDIDATES) } };
  const other = named.findIndex(
    (_, index) => zonesInCommon(answersOf(named.slice(0, index + 1))).length === 0,
  );
  const before = named.slice(0, other).map((one) => one.text);
  const two = [line.line, before.join(', '), named[other]?.text ?? ''];
  return {
    problems: [...words, problem('paste_two_zones', two, at)],
    ask: { text, candidates: candidatesOf(named) },
  };
}

/** Letters that stand for a place among other things ("QA", "IT"), and names of small towns. */
const isDoubtful = (answer: ZoneAnswer) =>
  answer.kind === 'ask' || (answer.kind === 'zone' && answer.town === 'small');

/** Of each piece the likeliest first, so that each is among those shown. */
function candidatesOf(named: readonly Named[]): readonly string[] {
  const ids = named.map(({ answer }) => zonesOf(answer));
  return [...new Set([...ids.flatMap((some) => some.slice(0, 1)), ...ids.flat()])].slice(
    0,
    MAX_CANDIDATES,
  );
}
