/** How somebody works there says nothing of where it is. */
const NO_PLACE =
  /(?<!\p{L})(?:remote(?:ly)?|hybrid|on-?site|hq|headquarters?|(?:head|home|main)?\s?office|home|wfh|based(?: in)?)(?!\p{L})/giu;

/**
 * The places in a cell of a directory: "Remote - Germany", "Berlin (HQ)", "Lisbon office"; none where it
 * names none ("Remote").
 */
export function placesIn(text: string): string[] {
  return text
    .split(/[,;|/()[\]]|\s[–—-]\s/)
    .map((word) => word.replace(NO_PLACE, ' ').replace(/^[\s–—:-]+|[\s–—:-]+$/g, ''))
    .filter((word) => word !== '');
}
