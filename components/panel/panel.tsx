import { segmentAt } from '../../utils/domain/snapshot-read';
import type { Telling } from '../../utils/domain/sentences';
import type { FoundPerson } from '../../utils/protocol/messages';
import { inOrder } from '../availability/order';
import { dialogKeys } from '../card/keys';
import { Say, SayButton } from '../card/say';
import { moveByArrows } from '../ui/arrow-keys';
import { WordingProvider } from '../ui/translate';
import { PersonRow } from './person-row';
import { strangersText } from './strangers';
import type { PanelProps } from './types';

const TITLE = 'meanwhile-panel-title';

/** Who of those named on the page can answer, when the others are back, and who else could. */
export function Panel(props: PanelProps) {
  const { content, refs, wording, lang, dir, now, actions } = props;
  const { t, clock } = wording;
  const telling: Telling = { now, viewer: content.viewer, clock, t };
  const people = inOrder(content.people, now);
  const mates = inOrder(
    content.mates.filter((one) => isAtWork(one, now)),
    now,
  );
  const atWork = people.filter((one) => isAtWork(one, now)).length;
  const strangers = strangersText(content.strangers, refs, wording);
  return (
    <WordingProvider value={wording}>
      {/* Escape, Tab and arrows belong to the dialog, wherever in it the focus is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="dialog"
        class="card"
        aria-labelledby={TITLE}
        tabIndex={-1}
        lang={lang}
        dir={dir}
        onKeyDown={(event) => onKeyDown(event, actions.close)}
      >
        <header class="head">
          <span id={TITLE} class="name">
            <Say text={t('panelTitle')} class="title" />
            {people.length > 0 && (
              <Say text={t('panelAtWork', atWork, people.length)} class="soft" />
            )}
          </span>
          <SayButton text={t('cardClose')} onPress={actions.close} />
        </header>
        {people.length === 0 && (
          <p>
            <Say text={t('panelNobody')} />
          </p>
        )}
        <ul class="people">
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              telling={telling}
              cover={person.cover}
              here={person.refs.some((index) => refs[index]?.here)}
              {...(person.refs.some((index) => refs[index]?.shown)
                ? { onShow: () => actions.show(person.refs) }
                : {})}
            />
          ))}
        </ul>
        {mates.length > 0 && (
          <>
            <h2>
              <Say text={t('panelMates')} />
            </h2>
            <ul class="people">
              {mates.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  telling={telling}
                  groups={person.groups}
                />
              ))}
            </ul>
          </>
        )}
        {strangers && (
          <p class="soft">
            <Say text={strangers} />
          </p>
        )}
      </div>
    </WordingProvider>
  );
}

function isAtWork({ snapshot }: FoundPerson, now: number): boolean {
  return snapshot !== null && segmentAt(snapshot, now)?.state === 'working';
}

function onKeyDown(event: KeyboardEvent, close: () => void): void {
  if (dialogKeys(event, close)) return;
  const { currentTarget } = event;
  // Without anything to move between, the arrows scroll.
  if (currentTarget instanceof Element && currentTarget.querySelector('[data-item]')) {
    moveByArrows(event);
  }
}
