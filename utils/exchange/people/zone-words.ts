/** The zone that the words of a row name, each text looked up once a file. */
import type { ZoneAsk } from '../../domain/import-types';
import { placesIn } from '../../domain/places-in';
import { oneOrAsk, type ZoneAnswer, zonesOf } from '../../domain/zone-id';
import {
  countryCode,
  countryOfZone,
  isKnownZone,
  windowsZone,
  zoneOfPlace,
  zoneOfText,
} from '../../zones';

/** More answers than this are a matter for the search field. */
const MAX_CANDIDATES = 12;

export interface RowPlace {
  readonly zone?: string;
  readonly ask?: ZoneAsk;
  /** Two letters, where it is certain. */
  readonly country?: string;
}

export interface PlaceWords {
  /** A zone's id, name of Windows, offset or abbreviation. */
  readonly zone?: string;
  /** With its state, or whatever else stands in the cell, behind commas. */
  readonly city?: string;
  /** A state or province. */
  readonly region?: string;
  readonly country?: string;
}

/** Nobody is asked about a place of which nothing is said, except in one step for all. */
export const NOWHERE: ZoneAsk = { text: '', candidates: [] };

/** Remembers what each text came to; one for each file. */
export function createPlaces() {
  const answers = new Map<string, RowPlace>();
  return (words: PlaceWords): RowPlace => {
    const key = `${words.zone ?? ''}\n${words.city ?? ''}\n${words.region ?? ''}\n${words.country ?? ''}`;
    const known = answers.get(key);
    if (known) return known;
    const made = placeOf(words);
    answers.set(key, made);
    return made;
  };
}

function placeOf({ zone = '', city: cell = '', region = '', country = '' }: PlaceWords): RowPlace {
  const city = placesIn(cell).length > 0 ? cell : '';
  const code = country === '' ? undefined : countryCode(country);
  const certain = code === undefined ? {} : { country: code };
  if (zone !== '') {
    if (zone.includes('/') && isZoneId(zone)) return withCountry({ zone }, code);
    const windows = windowsZone(zone, code);
    // The name stands for many countries: whose holidays count it does not say.
    if (windows) return { zone: windows, ...certain };
    return withCountry(answerOf(zoneOfText(bare(zone)), zone), code);
  }
  const place = [city, region].filter((word) => word !== '').join(', ');
  if (place !== '') {
    const answer = zoneOfPlace(city, region);
    const where = country === '' ? place : `${place}, ${country}`;
    const narrowed = code === undefined ? answer : inCountry(answer, code);
    if (narrowed.kind === 'zone' && code !== undefined && countryOfZone(narrowed.id) !== code) {
      return {
        ask: {
          text: where,
          candidates: [narrowed.id, ...zonesOf(zoneOfText(country)).slice(0, MAX_CANDIDATES - 1)],
        },
        ...certain,
      };
    }
    // A city that nobody knows, in a country with one zone.
    if (narrowed.kind !== 'zone' && country !== '') {
      const whole = zoneOfText(country);
      if (whole.kind === 'zone') return withCountry({ zone: whole.id }, code);
      if (narrowed.kind === 'unknown' && whole.kind === 'ask') {
        return { ...answerOf(whole, where), ...certain };
      }
    }
    return withCountry(answerOf(narrowed, where), code);
  }
  if (country !== '') return withCountry(answerOf(zoneOfText(country), country), code);
  return { ask: NOWHERE };
}

/** An id in its own spelling, that is of no fixed offset. */
function isZoneId(text: string): boolean {
  return !/^etc\//i.test(text) && isKnownZone(text) && countryOfZone(text) !== undefined;
}

/** "(UTC+01:00) Berlin" without what stands before. */
function bare(text: string): string {
  const rest = text.replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '');
  return rest === '' ? text.replace(/[()]/g, '') : rest;
}

function answerOf(answer: ZoneAnswer, text: string): RowPlace {
  if (answer.kind === 'zone') return { zone: answer.id };
  const candidates = answer.kind === 'ask' ? answer.candidates : answer.nearest;
  return { ask: { text, candidates: candidates.slice(0, MAX_CANDIDATES) } };
}

function withCountry(place: RowPlace, code: string | undefined): RowPlace {
  const country = code ?? (place.zone === undefined ? undefined : countryOfZone(place.zone));
  return country === undefined ? place : { ...place, country };
}

/**
 * What the answer leaves possible there, smaller towns of the name included. A town that lies elsewhere
 * says nothing: villages are called like it.
 */
function inCountry(answer: ZoneAnswer, code: string): ZoneAnswer {
  if (answer.kind === 'unknown') return answer;
  const isThere = (id: string) => countryOfZone(id) === code;
  const certain = zonesOf(answer).filter(isThere);
  const there = certain.length > 0 ? certain : (answer.also ?? []).filter(isThere);
  return oneOrAsk(there) ?? (answer.town ? { kind: 'unknown', nearest: [] } : answer);
}
