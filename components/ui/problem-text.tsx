import type { Problem } from '../../utils/domain/result';
import type { Translate } from '../../utils/domain/translate';
import { useWording } from './translate';

/** The sentence of a problem. */
export function problemText({ code, params }: Problem, t: Translate): string {
  return t(`problem_${code}`, ...params);
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
