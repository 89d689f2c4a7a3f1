import type { Store } from '../storage/store';
import type { LastGoodHead } from '../domain/last-good-types';
import type { ViewRecord } from '../protocol/messages';

/** What the machine says; injected, so that tests can move it. */
export interface Machine {
  /** Epoch milliseconds. */
  now(): number;
  /** IANA id. */
  zone(): string;
  newId(): string;
}

export interface NotificationText {
  readonly title: string;
  readonly message: string;
}

export interface Ports {
  readonly store: Store;
  readonly machine: Machine;
  readonly alarm: {
    /** The one alarm exists; called before any other work. */
    ensure(): Promise<void>;
    /** @param when Epoch milliseconds. */
    set(when: number): Promise<void>;
  };
  readonly notifications: {
    /** @throws When the browser refuses (notifications denied). */
    show(
      id: string,
      text: NotificationText,
      options: { sticky: boolean; buttons: boolean },
    ): Promise<void>;
    clear(id: string): Promise<void>;
    /** Ids of those that are on the screen or in the system's list. */
    standing(): Promise<readonly string[]>;
  };
  /** The copy outside the database. */
  readonly lastGood: {
    head(): Promise<LastGoodHead | null>;
    data(): Promise<string | null>;
    /** @param data Null leaves the copy as it is. */
    write(head: LastGoodHead, data: string | null): Promise<void>;
    remove(): Promise<void>;
    pack(text: string): Promise<string>;
    /** @throws When it was cut or changed. */
    unpack(packed: string): Promise<string>;
    checksum(text: string): Promise<string>;
  };
  readonly badge: { show(text: string): Promise<void> };
  readonly view: { write(view: ViewRecord): Promise<void> };
  readonly tabs: {
    /** Tells the open tabs of the three sites that answers may differ now. */
    changed(revision: number): Promise<void>;
  };
}
