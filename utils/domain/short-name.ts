/** The first word of a name; one that begins with the family's ("Weber, Anna") stays whole. */
export function firstWord(name: string): string {
  return name.includes(',') ? name : (name.trim().split(/\s+/u)[0] ?? name);
}
