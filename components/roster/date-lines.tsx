import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { LAST_DATE } from '../../utils/domain/plain-date';
import type { Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { useFocusAdded } from '../ui/use-focus-added';
import { dateFaults, dateIn, UNREADABLE } from './date-text';

interface LinesProps<T> {
  readonly legend: string;
  readonly hint: string;
  readonly add: string;
  readonly lines: readonly T[];
  readonly empty: T;
  readonly onChange: (lines: readonly T[]) => void;
  /** The date that tells one line from another; "" while none is chosen. */
  readonly dayOf: (line: T) => string;
  /** The field in `at`: "absences" for problems at "absences.0". */
  readonly field: string;
  readonly problems: readonly Problem[];
  readonly children: (
    line: T,
    change: (part: Partial<T>) => void,
    index: number,
  ) => ComponentChildren;
}

/** A list of dated lines: add, change, remove. What is wrong stands under its line. */
export function DateLines<T extends object>(props: LinesProps<T>) {
  const { t } = useWording();
  const { lines, onChange, field, problems, children } = props;
  const { root, focusLast, focusInPlace } = useFocusAdded();
  const keys = useKeys(lines.length);
  return (
    <fieldset ref={root} class="mw-dates">
      <legend class="mw-label">{props.legend}</legend>
      <p class="mw-hint">{props.hint}</p>
      {lines.map((line, index) => (
        <div key={keys[index]} class="mw-date-line">
          {children(
            line,
            (part) => onChange(lines.map((one, at) => (at === index ? { ...one, ...part } : one))),
            index,
          )}
          <Button
            look="quiet"
            label={t('rosterRemoveLine', props.legend, dayOr(props.dayOf(line), index + 1))}
            onClick={() => {
              keys.splice(index, 1);
              onChange(lines.filter((_, at) => at !== index));
              focusInPlace('.mw-date-line', index);
            }}
          >
            {t('rosterRemove')}
          </Button>
          <ProblemList problems={problems.filter((one) => one.at === `${field}.${index}`)} />
        </div>
      ))}
      <Button
        look="quiet"
        onClick={() => {
          onChange([...lines, props.empty]);
          focusLast('.mw-date-line');
        }}
      >
        {props.add}
      </Button>
    </fieldset>
  );
}

const dayOr = (day: string, place: number) => (day === '' || day === UNREADABLE ? place : day);

/**
 * A key for each line, to be spliced when one is removed: what is half typed in a control stays with
 * its line. When lines went in another way all controls begin anew.
 */
function useKeys(count: number): number[] {
  const { current: made } = useRef({ keys: [] as number[], next: 0 });
  if (made.keys.length > count) made.keys.length = 0;
  while (made.keys.length < count) made.keys.push((made.next += 1));
  return made.keys;
}

/** A date; the browser's own picker, "" while none is chosen, `UNREADABLE` while half typed. */
export function DateField({ label, value, onChange }: DateProps) {
  // A draft that comes back says what is wrong at once; while somebody types nobody interrupts.
  const [left, setLeft] = useState(true);
  // Whether what cannot be read stands in this control, and not only in a draft from before.
  const isHere = useRef(false);
  const read = (input: HTMLInputElement) => {
    const next = dateIn(input);
    isHere.current = next === UNREADABLE;
    if (next !== value) onChange(next);
  };
  // Half a date in an empty control is no "input": its value was "" and still is.
  const readHalf = (input: HTMLInputElement, cleared = false) => {
    if (isHere.current || cleared || input.validity.badInput) read(input);
  };
  return (
    <Field label={label} problems={left ? dateFaults(value) : []}>
      {(control) => (
        <input
          {...control}
          class="mw-input"
          type="date"
          max={LAST_DATE}
          // "" leaves what is half typed where it is: Preact compares with the control's value.
          value={value === UNREADABLE ? '' : value}
          onInput={(event) => read(event.currentTarget)}
          onKeyDown={(event) => setLeft(event.key === 'Enter')}
          onKeyUp={(event) => readHalf(event.currentTarget, CLEARING.has(event.key))}
          onBlur={(event) => {
            setLeft(true);
            readHalf(event.currentTarget);
          }}
        />
      )}
    </Field>
  );
}

const CLEARING = new Set(['Backspace', 'Delete']);

interface DateProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** From and to, both included. */
export function RangeFields(props: {
  readonly range: { readonly from: string; readonly to: string };
  readonly onChange: (part: { from: string } | { to: string }) => void;
}) {
  const { t } = useWording();
  const { range, onChange } = props;
  return (
    <>
      <DateField
        label={t('rosterFrom')}
        value={range.from}
        onChange={(from) => onChange({ from })}
      />
      <DateField label={t('rosterTo')} value={range.to} onChange={(to) => onChange({ to })} />
    </>
  );
}
