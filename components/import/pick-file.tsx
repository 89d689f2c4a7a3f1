import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { useWording } from '../ui/translate';

interface Props {
  readonly title: string | undefined;
  readonly id: string;
  /** A file is being read or looked at: the field names it. */
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** A panel that takes a file by its field, or dropped anywhere on it. */
export function PickFile({ title, id, busy, onFile, children }: Props) {
  const { t } = useWording();
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const kept = useRef<FileList | null>(null);
  useEffect(() => {
    if (!busy && field.current) field.current.value = '';
  }, [busy]);
  const take = (file: File | null | undefined) => {
    if (file) onFile(file);
  };
  const inner = (
    <>
      {title !== undefined && (
        <h2 id={`${id}-title`} class="mw-heading">
          {title}
        </h2>
      )}
      <label class="mw-label" for={id}>
        {t('dataImportFile')}
      </label>
      <input
        id={id}
        type="file"
        ref={field}
        class="mw-file"
        aria-describedby={`${id}-hint`}
        onChange={(event) => take(event.currentTarget.files?.[0])}
        onClick={(event) => {
          // The same file can be chosen again after it was corrected.
          kept.current = event.currentTarget.files;
          event.currentTarget.value = '';
        }}
        onCancel={(event) => {
          event.currentTarget.files = kept.current;
        }}
      />
      <p id={`${id}-hint`} class="mw-hint">
        {t('dataImportHint')}
      </p>
      {children}
    </>
  );
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = event.dataTransfer?.files;
      // The field names the file, however it came.
      if (field.current && files) field.current.files = files;
      take(files?.[0]);
    },
  };
  const look = over ? ' mw-drop' : '';
  if (title === undefined)
    return (
      <div class={`mw-pick${look}`} {...drop}>
        {inner}
      </div>
    );
  return (
    <section class={`mw-panel${look}`} aria-labelledby={`${id}-title`} {...drop}>
      {inner}
    </section>
  );
}
