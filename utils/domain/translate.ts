/**
 * The port through which sentences are made. `key` is a key of `_locales/en/messages.json`; the
 * texts fill $1 to $9 in order. An implementation returns the sentence in the user's language.
 */
export type Translate = (key: string, ...texts: readonly (string | number)[]) => string;
