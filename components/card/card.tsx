import { Dialog } from './dialog';
import { PersonFacts } from './facts';
import { PersonHead } from './head';
import { LearnAccount } from './learn';
import { Promises } from './promises';
import { Say } from './say';
import { Stamps } from './stamps';
import { ZoneDoubt } from './zone-doubt';
import type { CardProps } from './types';

export type { CardProps } from './types';

const TITLE = 'meanwhile-card-title';

/** The card of a teammate, or of a message whose sender is not on the roster. */
export function Card(props: CardProps) {
  const { content, wording, lang, dir, now, actions } = props;
  const { person, snapshot, viewer } = content;
  return (
    <Dialog title={TITLE} wording={wording} lang={lang} dir={dir} close={actions.close}>
      {person ? (
        <>
          <header id={TITLE} class="name">
            <Say text={person.name} class="title" />
            {person.role && <Say text={person.role} class="soft" />}
          </header>
          {snapshot && <PersonHead snapshot={snapshot} viewer={viewer} now={now} />}
          <PersonFacts content={content} now={now} />
          <Stamps content={content} now={now} />
          <ZoneDoubt content={content} now={now} place={actions.place} />
          {content.learn && (
            <LearnAccount
              name={person.name}
              putOff={content.learnPutOff === true}
              learn={actions.learn}
            />
          )}
        </>
      ) : (
        <header id={TITLE} class="name">
          <Say text={titleOf(props)} class="title" />
        </header>
      )}
      <Promises {...props} />
    </Dialog>
  );
}

/** "Budget"; "12 messages". */
function titleOf({ target, count, wording }: CardProps): string {
  if (count > 1) return wording.t('cardMany', count);
  return target?.title || wording.t('cardMessage');
}
