import type { ComponentChildren } from 'preact';

import type { Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { useFocusAdded } from '../ui/use-focus-added';

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
  const { root, focusLast } = useFocusAdded();
  return (
    <fieldset ref={root} class="mw-dates">
      <legend class="mw-label">{props.legend}</legend>
      <p class="mw-hint">{props.hint}</p>
      {lines.map((line, index) => (
        // The line's place is its identity: what is typed in it changes all else.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} class="mw-date-line">
          {children(
            line,
            (part) => onChange(lines.map((one, at) => (at === index ? { ...one, ...part } : one))),
            index,
          )}
          <Button
            look="quiet"
            label={t('rosterRemoveLine', props.legend, props.dayOf(line) || index + 1)}
            onClick={() => onChange(lines.filter((_, at) => at !== index))}
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

/** A date; the browser's own picker, "" while none is chosen. */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field label={props.label}>
      {(control) => (
        <input
          {...control}
          class="mw-input"
          type="date"
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
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
