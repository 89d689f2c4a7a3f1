/** @returns Whether the text is in the clipboard. */
export function toClipboard(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
