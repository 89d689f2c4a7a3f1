/** The answer for one person at one instant. Instants are epoch milliseconds. */
export type State = 'working' | 'off' | 'away' | 'unknown';

export interface Availability {
  readonly state: State;
  /** When the state ends. Absent: nothing on file says so ("no working time on file"). */
  readonly until?: number;
  /** For `away`: the start of the first interval that an absence or holiday takes out. */
  readonly missed?: number;
}

/** A half-open stretch of working time, already joined. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
