import type { PopupPorts } from '../../components/popup/types';
import { fail, problem, type Result } from '../../utils/domain/result';
import { askForSites } from '../../utils/platform/permissions';
import { openOwnPage } from '../../utils/platform/tabs';
import { send } from '../../utils/protocol/client';
import { SITE_MATCHES, SITES } from '../../utils/surfaces/sites';

/** @param look Looks at the tab in front again, once the sites are allowed. */
export function createPorts(look: () => void): PopupPorts {
  return {
    act: (id, action) => answered(send('ui→bg act', { id, action })),
    open: (id) => answered(send('ui→bg open', { id })),
    presets: (people) => presetsFrom(send('ui→bg presets', { people })),
    presetsFor: ({ place, people }) =>
      presetsFrom(
        send('cs→bg resolve', { site: place.site, refs: people }).then((resolved) => {
          const known = resolved.people.flatMap((one) => (one ? [one.id] : []));
          return send('ui→bg presets', { people: known });
        }),
      ),
    remind: (target, rule) => answered(send('ui→bg remind', { target, rule })),
    hold: (hold) => answered(send('ui→bg hold', { hold })),
    holdPresets: () => presetsFrom(send('ui→bg hold presets', null)),
    readLink: (url) => answered(send('ui→bg link', { url })),
    copy: (text) => navigator.clipboard.writeText(text).then(...YES_OR_NO),
    goTo: (page) => void openOwnPage(page).then(() => window.close()),
    allowSites: () => askForSites(SITE_MATCHES).then(look, look),
    siteName: (id) => SITES.find((site) => site.id === id)?.name ?? id,
  };
}

const YES_OR_NO = [() => true, () => false] as const;

/** A background that does not answer is a problem like any other. */
function answered<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  return answer.catch(() => fail<T>(problem('no_answer')));
}

/** Without an answer there are no presets; a moment of one's own can still be chosen. */
async function presetsFrom<P>(answer: Promise<{ presets: readonly P[] }>): Promise<readonly P[]> {
  return answer.then(
    ({ presets }) => presets,
    () => [],
  );
}
