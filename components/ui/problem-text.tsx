import { type Clock, formatPlainDate } from '../../utils/domain/format-time';
import { isPlainDate } from '../../utils/domain/plain-date';
import type { Problem } from '../../utils/domain/result';
import type { Translate } from '../../utils/domain/translate';
import { useWording } from './translate';
import type { Notice } from './undo-toast';

/** The sentence of a problem; dates in it as the fields show them, where the clock is given. */
export function problemText({ code, params }: Problem, t: Translate, clock?: Clock): string {
  const said = clock ? params.map((param) => datesIn(String(param), clock)) : params;
  return t(`problem_${code}`, ...said);
}

/** A date, or two with a dash between them, and nothing else: what somebody typed stays as it is. */
const DATES = /^\d{4}-\d{2}-\d{2}(?: – (?:\d{4}-\d{2}-\d{2}|…))?$/;

function datesIn(param: string, clock: Clock): string {
  if (!DATES.test(param)) return param;
  return param
    .split(' ')
    .map((part) => (isPlainDate(part) ? formatPlainDate(part, clock, 'year') : part))
    .join(' ');
}

/** Problems as one notice. */
export function refusal(problems: readonly Problem[], t: Translate): Notice {
  return { problem: true, text: problems.map((one) => problemText(one, t)).join(' ') };
}

interface Props {
  readonly id?: string;
  readonly problems: readonly Problem[];
  /** Said by screen readers as soon as it appears. */
  readonly alert?: boolean;
}

/** Problems as sentences, one a line; nothing where there are none. */
export function ProblemList({ id, problems, alert = false }: Props) {
  const { t, clock } = useWording();
  if (problems.length === 0) return null;
  return (
    <div id={id} {...(alert ? { role: 'alert' as const } : {})}>
      {problems.map((problem) => (
        <p key={`${problem.code} ${problem.params.join(' ')}`} class="mw-error">
          {problemText(problem, t, clock)}
        </p>
      ))}
    </div>
  );
}
