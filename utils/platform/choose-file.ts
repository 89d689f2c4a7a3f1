/**
 * Asks for one file by the browser's own dialog. Call it from a click.
 *
 * @returns Null when the user chose none.
 */
export function chooseFile(accept: string): Promise<File | null> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null));
    field.addEventListener('cancel', () => resolve(null));
    field.click();
  });
}
