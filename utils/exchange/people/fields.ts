/** Reading values of files: nothing is trusted to be of its type, and nothing inherited is read. */
import type { Identity } from '../../domain/person';
import { identityKey, isEmail } from '../../domain/person-identities';

/** Longer ones are not what the field is for. */
const LONGEST = 200;

/** The own value of a key, whatever the record is. */
export function own(record: unknown, key: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, key))
    return undefined;
  return (record as Readonly<Record<string, unknown>>)[key];
}

// oxlint-disable-next-line no-control-regex -- these are what is taken out
const CONTROL = /[\u0000-\u001F\u007F]/;
const CONTROLS = new RegExp(`${CONTROL.source}+`, 'g');

/** A trimmed text without control characters; "" for what is none. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return CONTROL.test(value) ? value.replaceAll(CONTROLS, ' ').trim() : value.trim();
}

/** The own text of a key. */
export function textAt(record: unknown, key: string): string {
  return textOf(own(record, key));
}

/** As `textOf`, and no longer than a line. */
export function shortText(value: unknown): string {
  return textOf(value).slice(0, LONGEST);
}

/** The first that says something. */
export function firstOf(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}

/** What most addresses look like; a tenth of the time of looking closely. */
const PLAIN_EMAIL = /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+){1,4}$/i;

/** Addresses as identities, each once; what is no address comes back besides. */
export function emailsOf(texts: readonly string[]): {
  readonly identities: readonly Identity[];
  readonly wrong: readonly string[];
} {
  const [only = ''] = texts;
  if (texts.length === 1 && PLAIN_EMAIL.test(only)) {
    return { identities: [{ kind: 'email', value: only }], wrong: [] };
  }
  const identities: Identity[] = [];
  const wrong: string[] = [];
  const keys = new Set<string>();
  for (const text of texts) {
    const isBare = !/^mailto:|^[<\s]|[>\s]$/i.test(text);
    const value = isBare ? text : text.replace(/^(?:mailto:)?[<\s]*/i, '').replace(/[>\s]*$/, '');
    if (value === '') continue;
    const identity: Identity = { kind: 'email', value };
    if (!isEmail(value)) wrong.push(text);
    else if (!keys.has(identityKey(identity))) {
      keys.add(identityKey(identity));
      identities.push(identity);
    }
  }
  return { identities, wrong };
}

/** The first address, which stands for a name where there is none; "" without one. */
export function addressOf(identities: readonly Identity[]): string {
  const first = identities.find((one) => one.kind === 'email');
  return first?.kind === 'email' ? first.value : '';
}

/** Who is asked for fresh ids and the time. */
export interface ReadPorts {
  readonly newId: () => string;
  /** Epoch milliseconds, for `updated`. */
  readonly now: number;
  readonly onProgress?: (done: number, total: number) => void;
}
