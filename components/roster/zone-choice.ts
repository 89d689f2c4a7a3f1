/** One line of a search for zones; the shape of `ZoneHit` in utils/zones. */
export interface ZoneChoice {
  /** IANA id. */
  readonly id: string;
  readonly city: string;
  readonly country: string;
  readonly abbreviation?: string;
  readonly alsoIn: readonly string[];
  /** Minutes east of UTC now. */
  readonly offset: number;
}

/** Searches zones; the list of cities is loaded on the first call. */
export type ZoneSearch = (query: string) => Promise<readonly ZoneChoice[]>;
