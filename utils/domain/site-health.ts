import type { SiteId } from './site';

/** Counts of the last page of a site; no content. */
export interface SiteHealth {
  readonly site: SiteId;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly view: string;
  readonly rows: number;
  readonly found: number;
  readonly matched: number;
  /** Rows were there for 15 s and nobody was found: the markup seems to have changed. */
  readonly changed: boolean;
}
