import type { Telling } from '../../utils/domain/sentences';
import type { ViewRecord } from '../../utils/protocol/messages';
import type { AskContext } from '../asks/ask-item';
import { Around } from '../availability/around';
import type { ReminderContext } from '../reminders/context';
import { heldAt } from '../reminders/held';
import { usePainted } from '../hooks/use-painted';
import { BackupLine } from '../rescue/backup-line';
import { LinkField } from '../reminders/link-field';
import { wallRuleIn } from '../reminders/wall-time';
import { Button } from '../ui/button';
import { Doubts } from '../questions/doubts';
import { ZoneMove } from '../questions/zone-move';
import { WordingProvider } from '../ui/translate';
import { UndoToast } from '../ui/undo-toast';
import { Answered } from './answered';
import { MaybeAnswered } from './maybe-answered';
import { Due } from './due';
import { Footer } from './footer';
import { Hold } from './hold';
import { OnThisPage } from './on-this-page';
import { tellAskFrom, tellFrom } from './tell';
import type { PageState, PopupPorts } from './types';
import { useActions } from './use-actions';
import { Waiting } from './waiting';

interface Props {
  readonly view: ViewRecord;
  readonly page: PageState | null;
  readonly telling: Telling;
  readonly ports: PopupPorts;
}

/** So many that are due fill the popup (600 px): what stands below them is drawn after the first paint. */
const SCREENFUL = 7;

/** What needs you, then "hold", then who is around, then this page. */
export function Popup({ view, page, telling, ports }: Props) {
  const { t } = telling;
  const whole = usePainted() || view.due.length < SCREENFUL;
  const actions = useActions(view, ports, telling);
  const context: ReminderContext = {
    telling,
    ...tellFrom(view, telling, ports.siteName),
    wallRule: wallRuleIn(view.zone),
    ...(ports.understand ? { understand: ports.understand } : {}),
    held: heldAt(view.me, view.hold, telling.now),
    loadPresets: ({ people }) => ports.presets(people),
    onOpen: actions.open,
    onAct: actions.act,
  };
  const asks: AskContext = {
    telling,
    ports,
    understand: ports.understand,
    tellAsk: tellAskFrom(view, telling.now, ports.siteName),
    onActOnAsk: actions.actOnAsk,
    onOpenAsk: actions.openAsk,
    onCopy: actions.copy,
  };
  const move = view.questions.zoneMove;
  const alone = view.counts.people === 0;
  return (
    <WordingProvider value={telling}>
      <main class="mw-main" aria-label={t('extensionName')}>
        {move && (
          <ZoneMove move={move} t={t} onAnswer={(answer) => actions.answerMove(answer, move)} />
        )}
        {alone && <AddYourTeam telling={telling} ports={ports} />}
        {(!alone || view.due.length > 0 || (view.asks?.count ?? 0) > 0) && (
          <>
            <Due
              {...context}
              view={view}
              goTo={ports.goTo}
              {...(whole ? {} : { first: SCREENFUL })}
            />
            {whole && view.asks && <Waiting {...asks} asks={view.asks} goTo={ports.goTo} />}
            <MaybeAnswered {...context} reminders={view.maybe ?? []} />
            <Answered
              {...context}
              reminders={view.answered}
              asks={{ closed: view.asks?.closed ?? [], context: asks }}
            />
            {whole && (
              <Hold
                {...{ telling, ports }}
                hold={view.hold}
                onHold={actions.hold}
                onCopy={actions.copy}
              />
            )}
          </>
        )}
        {whole && view.around.length > 0 && (
          <Around
            people={view.around}
            total={view.counts.people}
            telling={telling}
            team={view.team}
            find={ports.find}
            goTo={ports.goTo}
          />
        )}
        {whole && view.backup !== undefined && (
          <BackupLine
            since={view.backup}
            telling={telling}
            onExport={() => ports.goTo('options.html#/data')}
          />
        )}
        {whole && (!alone || page?.kind === 'refused') && (
          <OnThisPage
            {...context}
            {...{ page, ports }}
            around={view.around}
            onRemind={actions.remindAll}
            onRefused={actions.refuse}
            onAsk={actions.addAsk}
            onCopy={actions.copy}
          />
        )}
        {whole && !alone && (
          <div class="mw-section">
            <LinkField
              {...context}
              siteNameOf={ports.siteName}
              readLink={ports.readLink}
              loadPresets={() => ports.presets([])}
              onRemind={actions.remind}
            />
          </div>
        )}
        <Doubts
          questions={view.questions}
          telling={telling}
          onLook={() => ports.goTo('options.html#/roster')}
          onLater={() => void actions.putOffZones()}
        />
      </main>
      <UndoToast notice={actions.notice} onClose={actions.dismiss} />
      <Footer t={t} goTo={ports.goTo} />
    </WordingProvider>
  );
}

function AddYourTeam({ telling, ports }: Pick<Props, 'telling' | 'ports'>) {
  const { t } = telling;
  return (
    <section class="mw-section mw-empty" aria-labelledby="mw-empty">
      <h2 id="mw-empty">{t('popupEmpty')}</h2>
      <p>{t('popupEmptyHint')}</p>
      <Button look="primary" onClick={() => ports.goTo('options.html#/roster')}>
        {t('popupAddTeam')}
      </Button>
    </section>
  );
}
