/** The first word of a name; one that begins with the family's ("Weber, Anna") stays whole. */
export function firstWord(name: string): string {
  return name.includes(',') ? name : (name.trim().split(/\s+/u)[0] ?? name);
}

/** "Anna", or the whole name where another of all is an Anna too. */
export function shortName(name: string, all: readonly string[]): string {
  const short = firstWord(name);
  return all.filter((one) => firstWord(one) === short).length > 1 ? name : short;
}
