import type { ConversationMarks, Settings } from '../../utils/domain/settings';
import type { SiteId } from '../../utils/domain/site';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { markOptions } from '../ui/mark-options';
import { useWording } from '../ui/translate';

interface Props {
  readonly sites: readonly { readonly id: SiteId; readonly name: string }[];
  readonly settings: Settings;
  readonly onConversation: (choice: ConversationMarks) => void;
}

/** Conversations with a choice of their own, each changed or taken back. */
export function ConversationsPanel({ sites, settings, onConversation }: Props) {
  const { t } = useWording();
  const own = settings.conversations ?? [];
  if (own.length === 0) return null;
  const nameOf = ({ site, title }: ConversationMarks) => {
    const named = sites.find(({ id }) => id === site)?.name ?? site;
    return `${title || t('popupConversation')} · ${named}`;
  };
  return (
    <section class="mw-panel" aria-labelledby="sites-conversations">
      <h2 id="sites-conversations" class="mw-heading">
        {t('sitesConversations')}
      </h2>
      <p class="mw-hint">{t('sitesConversationsHint')}</p>
      {own.map((one) => (
        <div key={`${one.site} ${one.key}`} class="mw-row mw-conversation">
          <Choice
            label={nameOf(one)}
            value={one.marks}
            options={markOptions(t)}
            onChange={(marks) => onConversation({ ...one, marks })}
          />
          <Button onClick={() => onConversation({ ...one, marks: settings.marks.messages })}>
            {t('sitesConversationBack')}
          </Button>
        </div>
      ))}
    </section>
  );
}
