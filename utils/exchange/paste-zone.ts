/** The zone that the pieces of a pasted line name together. */
import { type Problem, problem } from '../domain/result';
import { type ZoneAnswer, zonesOf } from '../domain/zone-id';
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
  readonly ids: readonly string[];
  /** Letters that stand for a place among other things: "QA", "IT". */
  readonly isCode: boolean;
}

/**
 * Each piece names a zone, several, or nothing; what they have in common counts: "Portland, OR" is
 * one zone, "Portland" alone is asked as "QA" is, "Berlin, Tokyo" is refused.
 */
export function zoneOfPieces(
  line: PastedLine,
  zoneOfText: (text: string) => ZoneAnswer,
  at: string,
): PastedZone {
  const answers = line.rest.map((text) => ({ text, answer: zoneOfText(text) }));
  const named = answers.flatMap(({ text, answer }): Named[] => {
    if (answer.kind === 'unknown') return [];
    const isCode = answer.kind === 'ask';
    return [{ text, isCode, ids: zonesOf(answer) }];
  });
  if (named.length > 0) {
    const words = answers.flatMap(({ text, answer }) =>
      answer.kind === 'unknown' ? [problem('paste_word_left', [line.line, text], at)] : [],
    );
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
  let [ids = []] = named.map((one) => one.ids);
  for (const [index, { ids: others, text: word }] of named.entries()) {
    const common = ids.filter((id) => others.includes(id));
    if (common.length === 0) {
      const before = named
        .slice(0, index)
        .map((one) => one.text)
        .join(', ');
      return {
        problems: [...words, problem('paste_two_zones', [line.line, before, word], at)],
        ask: { text, candidates: candidatesOf(named) },
      };
    }
    ids = common;
  }
  const [id] = ids;
  const isSure = named.length > 1 || named.some(({ isCode }) => !isCode);
  if (ids.length === 1 && id !== undefined && isSure) return { id, problems: words };
  return { problems: words, ask: { text, candidates: ids.slice(0, MAX_CANDIDATES) } };
}

/** Of each piece the likeliest first, so that each is among those shown. */
function candidatesOf(named: readonly Named[]): readonly string[] {
  const firsts = named.flatMap(({ ids }) => ids.slice(0, 1));
  return [...new Set([...firsts, ...named.flatMap(({ ids }) => ids)])].slice(0, MAX_CANDIDATES);
}
