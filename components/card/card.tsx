import { Dialog } from './dialog';
import { EditForm } from './edit-form';
import { EditLine } from './edit-line';
import { PersonFacts } from './facts';
import { PersonHead } from './head';
import { holdsOpen } from './kept-edits';
import { LearnAccount } from './learn';
import { Promises } from './promises';
import { Say } from './say';
import { Stamps } from './stamps';
import { useEdit } from './use-edit';
import { ZoneDoubt } from './zone-doubt';
import type { CardProps } from './types';

export type { CardProps } from './types';

const TITLE = 'meanwhile-card-title';

/** The card of a teammate, or of a message whose sender is not on the roster. */
export function Card(props: CardProps) {
  const { wording, lang, dir, now, actions } = props;
  const editing = useEdit(props.content, actions);
  const { content } = editing;
  const { person, snapshot, viewer } = content;
  const close = () => holdsOpen() || actions.close();
  return (
    <Dialog title={TITLE} wording={wording} lang={lang} dir={dir} close={close}>
      <header id={TITLE} class="name">
        <Say text={person?.name ?? titleOf(props)} class="title" />
        {person?.role && <Say text={person.role} class="soft" />}
      </header>
      {/* Kept while somebody edits: what was promised here, and its undo, stand in it. */}
      <div class="body" hidden={editing.edit !== null}>
        {person && (
          <>
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
        )}
        <Promises {...props} content={content} />
      </div>
      {editing.edit ? (
        <EditForm editing={editing} actions={actions} now={now} />
      ) : (
        <EditLine editing={editing} />
      )}
    </Dialog>
  );
}

/** "Budget"; "12 messages". */
function titleOf({ target, count, wording }: CardProps): string {
  if (count > 1) return wording.t('cardMany', count);
  return target?.title || wording.t('cardMessage');
}
