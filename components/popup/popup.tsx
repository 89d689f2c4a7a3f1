import { Around } from '../availability/around';
import type { Telling } from '../../utils/domain/sentences';
import type { ViewRecord } from '../../utils/protocol/messages';
import { Due } from './due';
import { Footer } from './footer';
import { Hold } from './hold';
import { NoticeLine } from './notice-line';
import { OnThisPage } from './on-this-page';
import { PasteLink } from './paste-link';
import type { PageState, PopupPorts } from './types';
import { useActions } from './use-actions';

interface Props {
  readonly view: ViewRecord;
  readonly page: PageState | null;
  readonly telling: Telling;
  readonly ports: PopupPorts;
}

/** What needs you, then "hold", then who is around, then this page. */
export function Popup({ view, page, telling, ports }: Props) {
  const { t } = telling;
  const actions = useActions(view, ports, telling);
  const fullName = (id: string) => view.around.find((one) => one.id === id)?.name ?? '';
  const firstName = (id: string) => fullName(id).split(' ')[0] || t('popupThem');
  const alone = view.counts.people === 0;
  const remind = { telling, ports, firstName, onRemind: actions.remind };
  return (
    <>
      <main class="mw-main" aria-label={t('extensionName')}>
        {alone && <AddYourTeam telling={telling} ports={ports} />}
        {(!alone || view.due.length > 0) && (
          <>
            <Due
              {...{ view, telling, ports, fullName, firstName }}
              onAct={actions.act}
              onOpen={actions.open}
            />
            <Hold
              {...{ telling, ports }}
              hold={view.hold}
              onHold={actions.hold}
              onCopy={actions.copy}
            />
          </>
        )}
        {view.around.length > 0 && <Around people={view.around} telling={telling} />}
        {(!alone || page?.kind === 'refused') && (
          <OnThisPage {...remind} page={page} around={view.around} />
        )}
        {!alone && <PasteLink {...remind} />}
      </main>
      <NoticeLine notice={actions.notice} t={t} onDismiss={actions.dismiss} />
      <Footer t={t} goTo={ports.goTo} />
    </>
  );
}

function AddYourTeam({ telling, ports }: Pick<Props, 'telling' | 'ports'>) {
  const { t } = telling;
  return (
    <section class="mw-section mw-empty" aria-labelledby="mw-empty">
      <h2 id="mw-empty">{t('popupEmpty')}</h2>
      <p>{t('popupEmptyHint')}</p>
      <button
        type="button"
        class="mw-button mw-primary"
        onClick={() => ports.goTo('options.html#/roster')}
      >
        {t('popupAddTeam')}
      </button>
    </section>
  );
}
