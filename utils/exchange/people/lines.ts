/** People a line each, as they are pasted: name, address, city, hours, in any order after the name. */
import type { Incoming } from '../../domain/import-types';
import type { Person, WorkWeek } from '../../domain/person';
import { problem } from '../../domain/result';
import { zoneOfText } from '../../zones';
import { type PastedLine, readLines } from '../paste-line';
import { zoneOfPieces } from '../paste-zone';
import { emailsOf, type ReadPorts } from './fields';
import { parseWeek } from './week-words';
import { createPlaces, NOWHERE } from './zone-words';

const STEP = 500;

export function readPeopleLines(text: string, ports: ReadPorts): Incoming[] {
  const places = createPlaces();
  const known = new Map<string, ReturnType<typeof zoneOfText>>();
  const zoneOf = (words: string) => {
    const before = known.get(words);
    if (before) return before;
    const windows = places({ zone: words });
    const answer = windows.zone ? ({ kind: 'zone', id: windows.zone } as const) : zoneOfText(words);
    known.set(words, answer);
    return answer;
  };
  const lines = readLines(text);
  return lines.map((line, index) => {
    if (index % STEP === 0) ports.onProgress?.(index, lines.length);
    return rowOf(line, zoneOf, places, ports);
  });
}

function rowOf(
  line: PastedLine,
  zoneOf: (text: string) => ReturnType<typeof zoneOfText>,
  places: ReturnType<typeof createPlaces>,
  ports: ReadPorts,
): Incoming {
  const { rest, workWeek } = hoursOf(line.rest);
  const zone = zoneOfPieces({ ...line, rest }, zoneOf, `line ${line.line}`);
  const { identities } = emailsOf(line.emails);
  const isPlaceOnly =
    (line.lead === 'nothing' || (line.lead === 'address' && rest.length === 0)) &&
    line.name.split(',').every((part) => zoneOf(part).kind !== 'unknown');
  const person: Person = {
    id: ports.newId(),
    updated: new Date(ports.now).toISOString(),
    name: line.name,
    ...(identities.length > 0 ? { identities } : {}),
    ...(zone.id === undefined ? {} : { zone: zone.id }),
    ...(workWeek ? { workWeek } : {}),
  };
  const country = zone.id === undefined ? undefined : places({ zone: zone.id }).country;
  const bad = line.badEmails.map((piece) => problem('paste_email', [line.line, piece]));
  const stop = line.name === '' || isPlaceOnly ? problem('paste_no_name', [line.line]) : bad[0];
  return {
    row: line.line,
    person,
    ...(zone.id === undefined ? { ask: askOf(zone.ask, rest) } : {}),
    ...(country === undefined ? {} : { country }),
    notes: zone.problems,
    ...(stop ? { stop } : {}),
  };
}

function askOf(ask: Incoming['ask'], rest: readonly string[]) {
  return ask ?? { ...NOWHERE, text: rest.join(', ') };
}

/** Pieces that are hours: "9-17", "Mon-Fri 9:00-17:30", and days that stand in a piece before them. */
function hoursOf(pieces: readonly string[]): { rest: readonly string[]; workWeek?: WorkWeek } {
  const rest: string[] = [];
  const weeks: WorkWeek[] = [];
  for (const piece of pieces) {
    const isHours =
      /\d\s*(?::\d\d)?\s*(?:am|pm)?\s*(?:-|–|to)\s*\d/i.test(piece) && !/^(?:gmt|utc)/i.test(piece);
    const week = isHours ? parseWeek(piece, '') : null;
    if (week?.ok) weeks.push(week.value);
    else rest.push(piece);
  }
  return weeks.length > 0 ? { rest, workWeek: Object.assign({}, ...weeks) as WorkWeek } : { rest };
}
