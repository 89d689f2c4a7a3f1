import { useRef, useState } from 'preact/hooks';

import { Button } from '../ui/button';
import { AskForm } from './ask-form';

type Props = Omit<Parameters<typeof AskForm>[0], 'onClose'>;

/** "Waiting for an answer": a button that folds the form out in place. */
export function AskLater(props: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button buttonRef={button} expanded={open} onClick={() => setOpen(!open)}>
        {props.telling.t('askAction')}
      </Button>
      {open && (
        <AskForm
          {...props}
          key={props.target.place.url}
          onClose={close}
          onAsk={(wanted, name) => {
            close();
            props.onAsk(wanted, name);
          }}
        />
      )}
    </>
  );
}
