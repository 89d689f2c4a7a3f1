import type { Problem } from '../../utils/domain/result';
import type { Translate } from '../../utils/domain/translate';
import { useWording } from './translate';
import type { Notice } from './undo-toast';

/** The sentence of a problem. */
export function problemText({ code, params }: Problem, t: Translate): string {
  return t(`problem_${code}`, ...params);
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
  const { t } = useWording();
  if (problems.length === 0) return null;
  return (
    <div id={id} {...(alert ? { role: 'alert' as const } : {})}>
      {problems.map((problem) => (
        <p key={`${problem.code} ${problem.params.join(' ')}`} class="mw-error">
          {problemText(problem, t)}
        </p>
      ))}
    </div>
  );
}
