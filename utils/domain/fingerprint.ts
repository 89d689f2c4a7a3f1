/** Whether two texts are the same, told without keeping either. No secret is safe behind it. */

const PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x1b873593] as const;

/** 16 hexadecimal figures: two 32-bit FNV-1a sums of its UTF-16 units. */
export function fingerprint(text: string): string {
  return STARTS.map((start) => {
    let sum: number = start;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
    return (sum >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
