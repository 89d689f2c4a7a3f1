import type { DaysOff } from '../../utils/domain/going-away';
import type { Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { AwayForm } from './away-form';
import { type AwayTexts, awayRange, type AwayWords, type Back, backText } from './away-text';

/** One line of what is open: "Numbers for the board", "Anna Weber · Gmail". */
export interface OpenLine {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

interface Props {
  readonly today: string;
  readonly now: number;
  readonly onSave: (days: DaysOff) => Promise<readonly Problem[]>;
  /** The next days off, with everything to do about them; null while none are on file. */
  readonly next: {
    readonly days: DaysOff;
    readonly back: Back;
    readonly texts: AwayTexts;
    readonly owe: readonly OpenLine[];
    readonly wait: readonly OpenLine[];
  } | null;
  readonly onOpen: (line: OpenLine) => void;
  readonly onCopy: (text: string) => void;
  readonly onCalendar: (days: DaysOff) => void;
}

/** Days off of my own; then what is open before I go, and what to tell others. */
export function AwayPanel(props: Props) {
  const { t, clock } = useWording();
  const { next, now } = props;
  const words = { t, clock, now };
  return (
    <section class="mw-panel" id="away" aria-labelledby="settings-away">
      <h2 id="settings-away" class="mw-heading">
        {t('awayTitle')}
      </h2>
      <p class="mw-hint">{t('awayHint')}</p>
      <AwayForm today={props.today} onSave={props.onSave} />
      {next && <Next {...props} next={next} words={words} />}
    </section>
  );
}

interface NextProps extends Props {
  readonly next: NonNullable<Props['next']>;
  readonly words: AwayWords;
}

function Next({ next, words, onOpen, onCopy, onCalendar }: NextProps) {
  const { t } = words;
  const { days, back, texts, owe, wait } = next;
  const copies = [
    ['awaySlack', texts.slack],
    ['awaySubject', texts.subject],
    ['awayMail', texts.mail],
  ] as const;
  return (
    <div class="mw-away">
      <p>
        <strong>{t('awayNext', awayRange(days, words))}</strong>{' '}
        <span class="mw-secondary">{backText(back, words)}</span>
      </p>
      <Open title={t('awayOwe')} lines={owe} onOpen={onOpen} />
      <Open title={t('awayWait')} lines={wait} onOpen={onOpen} />
      <dl class="mw-away-texts">
        {copies.map(([name, text]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <span class="mw-away-text">{text}</span>
              <Button look="quiet" label={t('awayCopyNamed', t(name))} onClick={() => onCopy(text)}>
                {t('awayCopy')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <div class="mw-row">
        <Button onClick={() => onCalendar(days)}>{t('awayIcs')}</Button>
      </div>
    </div>
  );
}

/** More than these are looked at in the list. */
const SHOWN = 8;

interface OpenProps {
  readonly title: string;
  readonly lines: readonly OpenLine[];
  readonly onOpen: (line: OpenLine) => void;
}

function Open({ title, lines, onOpen }: OpenProps) {
  const { t } = useWording();
  const more = lines.length - SHOWN;
  return (
    <div>
      <h3 class="mw-away-heading">
        {title} {lines.length > 0 && <span class="mw-count">{lines.length}</span>}
      </h3>
      {lines.length === 0 && <p class="mw-hint">{t('awayNothing')}</p>}
      <ul class="mw-items">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.id}>
            <button type="button" class="mw-reminder-link" onClick={() => onOpen(line)}>
              {line.title}
            </button>{' '}
            <span class="mw-secondary">{line.about}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <a href="#/reminders">{t('awayMore', more)}</a>}
    </div>
  );
}
