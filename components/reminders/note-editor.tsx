import { useState } from 'preact/hooks';

import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';

interface Props {
  /** What stands there at first: the note, or a draft of it. */
  readonly note: string;
  readonly onType: (text: string) => void;
  readonly onSave: (note: string) => void;
  /** Throws away what was typed. */
  readonly onCancel: () => void;
}

/** A note to oneself. Control or Command with Enter saves; Escape is the item's, and keeps the draft. */
export function NoteEditor({ note, onType, onSave, onCancel }: Props) {
  const { t } = useWording();
  const [text, setText] = useState(note);
  return (
    <form
      class="mw-note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(text.trim());
      }}
    >
      <TextField
        label={t('remindersNoteLabel')}
        value={text}
        onChange={(typed) => {
          setText(typed);
          onType(typed);
        }}
        lines={2}
        autofocus
      />
      <div class="mw-row">
        <Button type="submit" look="primary">
          {t('uiSave')}
        </Button>
        <Button onClick={onCancel}>{t('uiCancel')}</Button>
      </div>
    </form>
  );
}
