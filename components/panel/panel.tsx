import { segmentAt } from '../../utils/domain/snapshot-read';
import type { Telling } from '../../utils/domain/sentences';
import type { FoundPerson, PanelModel } from '../../utils/protocol/messages';
import { inOrder } from '../availability/order';
import { Dialog } from '../card/dialog';
import { Say, SayButton } from '../card/say';
import { moveByArrows } from '../ui/arrow-keys';
import { PersonRow } from './person-row';
import { strangersText, tieTexts } from './strangers';
import type { PanelProps } from './types';

const TITLE = 'meanwhile-panel-title';
/** More of the roster would hide what the page itself says. */
const MOST = 8;

/** Who of those named on the page can answer, when the others are back, and who else could. */
export function Panel(props: PanelProps) {
  const { content, refs, wording, lang, dir, now, actions } = props;
  const { t, clock } = wording;
  const telling: Telling = { now, viewer: content.viewer, clock, t };
  const people = inOrder(content.people, now);
  const working = <P extends FoundPerson>(all: readonly P[]) =>
    inOrder(
      all.filter((one) => isAtWork(one, now)),
      now,
    );
  const strangers = strangersText(content.strangers, refs, wording);
  return (
    <Dialog
      title={TITLE}
      wording={wording}
      lang={lang}
      dir={dir}
      close={actions.close}
      onKey={onKey}
    >
      <header class="head">
        <span id={TITLE} class="name">
          <Say text={t('panelTitle')} class="title" />
          {people.length > 0 && (
            <Say text={t('panelAtWork', working(people).length, people.length)} class="soft" />
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
      <Mates people={working(content.mates)} telling={telling} />
      {content.roster && <AtWork people={working(content.roster)} telling={telling} />}
      {tieTexts(content.ties, refs, wording).map((text) => (
        <p key={text} class="soft">
          <Say text={text} />
        </p>
      ))}
      {strangers && (
        <p class="soft">
          <Say text={strangers} />
        </p>
      )}
    </Dialog>
  );
}

/** Who else of their groups could answer. */
function Mates({
  people,
  telling,
}: {
  readonly people: PanelModel['mates'];
  readonly telling: Telling;
}) {
  if (people.length === 0) return null;
  return (
    <>
      <h2>
        <Say text={telling.t('panelMates')} />
      </h2>
      <ul class="people">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} telling={telling} groups={person.groups} />
        ))}
      </ul>
    </>
  );
}

/** Where the page names nobody: who of the roster works now. */
function AtWork({
  people,
  telling,
}: {
  readonly people: NonNullable<PanelModel['roster']>;
  readonly telling: Telling;
}) {
  const { t } = telling;
  return (
    <>
      <h2>
        <Say text={t(people.length > 0 ? 'panelRoster' : 'panelRosterNobody')} />
      </h2>
      <ul class="people">
        {people.slice(0, MOST).map((person) => (
          <PersonRow key={person.id} person={person} telling={telling} />
        ))}
      </ul>
      {people.length > MOST && (
        <p class="soft">
          <Say text={t('panelRosterMore')} />
        </p>
      )}
    </>
  );
}

function isAtWork({ snapshot }: FoundPerson, now: number): boolean {
  return snapshot !== null && segmentAt(snapshot, now)?.state === 'working';
}

function onKey(event: KeyboardEvent): void {
  const { currentTarget } = event;
  // Without anything to move between, the arrows scroll.
  if (currentTarget instanceof Element && currentTarget.querySelector('[data-item]')) {
    moveByArrows(event);
  }
}
