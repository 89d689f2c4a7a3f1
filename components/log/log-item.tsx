import type { LogEntry } from '../../utils/domain/log-types';
import { Button } from '../ui/button';
import { type LogTelling, peopleText, timeOf, titleOf, whatText } from './log-text';
import { Marked } from './marked';

export interface LogItemProps {
  readonly telling: LogTelling;
  /** What was searched for; its words are marked. */
  readonly query: string;
  readonly onOpen: (entry: LogEntry) => void;
  readonly onSelect: (entry: LogEntry, selected: boolean) => void;
  readonly onDecide: (entry: LogEntry) => void;
  readonly onCopy: (entry: LogEntry) => void;
  readonly onRemove: (entry: LogEntry) => void;
}

/** One line of the log: when, what, who, where, and the way back. */
export function LogItem(props: LogItemProps & { entry: LogEntry; selected: boolean }) {
  const { entry, selected, telling, query } = props;
  const { t, siteName } = telling;
  const { place, note } = entry;
  const title = titleOf(entry, telling);
  const people = peopleText(entry, telling);
  const site = place ? siteName(place) : '';
  return (
    <li class="mw-log-item" data-kind={entry.kind} data-log={entry.id}>
      <input
        type="checkbox"
        class="mw-log-check"
        checked={selected}
        aria-label={t('logSelect', title)}
        onChange={(event) => props.onSelect(entry, event.currentTarget.checked)}
      />
      <time class="mw-log-time" dateTime={new Date(entry.at).toISOString()}>
        {timeOf(entry.at, telling)}
      </time>
      <div class="mw-log-body">
        <h3 class="mw-log-title">
          {place ? (
            <button
              type="button"
              class="mw-reminder-link"
              data-item
              onClick={() => props.onOpen(entry)}
            >
              <Marked text={title} query={query} />
            </button>
          ) : (
            <span data-item tabIndex={-1}>
              <Marked text={title} query={query} />
            </span>
          )}
        </h3>
        <p class="mw-log-about mw-secondary">
          <span class="mw-log-what">{whatText(entry, telling)}</span>
          {[people, site]
            .filter((text) => text !== '')
            .map((text) => (
              <span key={text}>
                {' · '}
                <Marked text={text} query={query} />
              </span>
            ))}
        </p>
        {note !== undefined && note !== '' && (
          <p class="mw-log-note">
            <Marked text={note} query={query} />
          </p>
        )}
      </div>
      <Actions {...props} title={title} />
    </li>
  );
}

function Actions(props: LogItemProps & { readonly entry: LogEntry; readonly title: string }) {
  const { entry, title, telling } = props;
  const { t } = telling;
  const label = (name: string) => t('remindersActionOn', t(name), title);
  return (
    <div class="mw-log-actions">
      {entry.kind === 'decision' ? (
        <Button look="quiet" label={label('logCopyThread')} onClick={() => props.onCopy(entry)}>
          {t('logCopyThread')}
        </Button>
      ) : (
        <Button look="quiet" label={label('logDecideHere')} onClick={() => props.onDecide(entry)}>
          {t('logDecide')}
        </Button>
      )}
      <Button look="quiet" label={label('logRemove')} onClick={() => props.onRemove(entry)}>
        {t('logRemove')}
      </Button>
    </div>
  );
}
