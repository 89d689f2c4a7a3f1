import type { PopupPorts } from '../../components/popup/types';
import { createAskPorts } from '../../components/asks/ports';
import { answered, createReminderPorts, presetsFrom } from '../../components/reminders/ports';
import { createUnderstand } from '../../components/reminders/understand';
import { askForSites } from '../../utils/platform/permissions';
import { openOwnPage } from '../../utils/platform/tabs';
import { send } from '../../utils/protocol/client';
import { SITE_MATCHES, SITES } from '../../utils/surfaces/sites';

/** @param look Looks at the tab in front again, once the sites are allowed. */
export function createPorts(look: () => void): PopupPorts {
  return {
    ...createReminderPorts(send),
    ...createAskPorts(send),
    understand: createUnderstand(send, () => import('../../utils/natural')),
    presetsFor: ({ place, people }) =>
      presetsFrom(
        send('cs→bg resolve', { site: place.site, refs: people }).then((resolved) => {
          const known = resolved.people.flatMap((one) => (one ? [one.id] : []));
          return send('ui→bg presets', { people: known });
        }),
      ),
    find: (query) => send('ui→bg find people', { query }),
    findIds: (ids) => send('ui→bg find people', { ids }),
    hold: (hold) => answered(send('ui→bg hold', { hold })),
    holdPresets: () => presetsFrom(send('ui→bg hold presets', null)),
    answerMove: (answer) => answered(send('ui→bg answer zone move', { answer })),
    undoMove: (undo) => answered(send('ui→bg undo zone move', undo)),
    putOffZones: () => answered(send('ui→bg put off zones', null)),
    copy: (text) => navigator.clipboard.writeText(text).then(...YES_OR_NO),
    goTo: (page) => void openOwnPage(page).then(() => window.close()),
    markConversation: (choice) => answered(send('ui→bg mark conversation', choice)),
    allowSites: () => askForSites(SITE_MATCHES).then(look, look),
    siteName: ({ site }) => SITES.find(({ id }) => id === site)?.name ?? site,
  };
}

const YES_OR_NO = [() => true, () => false] as const;
