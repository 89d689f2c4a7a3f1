import { useRef, useState } from 'preact/hooks';

import { Glyph } from '../availability/glyph';
import { inOrder } from '../availability/order';
import { stateText } from '../availability/state-text';
import type { NewAsk } from '../../utils/domain/ask-types';
import type { DueRule, Target } from '../../utils/domain/reminder-types';
import type { Problem } from '../../utils/domain/result';
import { type Telling, timeThere } from '../../utils/domain/sentences';
import type { PageReport, Teammate, ViewRecord } from '../../utils/protocol/messages';
import { AskLater } from '../asks/ask-later';
import { useLoaded } from '../hooks/use-loaded';
import type { MomentContext } from '../reminders/context';
import { WhenMenu } from '../reminders/when-menu';
import { Button } from '../ui/button';
import { ConversationSwitch } from './conversation-switch';
import type { PageState, PopupPorts } from './types';

interface Props extends MomentContext {
  /** Null until the tab has answered; a line's room is kept. */
  readonly page: PageState | null;
  readonly around: ViewRecord['around'];
  readonly ports: PopupPorts;
  readonly onRefused: (problems: readonly Problem[]) => void;
  readonly onRemind: (targets: readonly Target[], rule: DueRule) => Promise<boolean>;
  /** @param name First name of who is to answer. */
  readonly onAsk: (wanted: NewAsk, name: string) => Promise<boolean>;
  readonly onCopy: (text: string) => void;
}

/** Teammates seen in the tab in front: the way in for everyone who cannot see marks. */
export function OnThisPage(props: Props) {
  const { page, telling, ports } = props;
  const { t } = telling;
  return (
    <section class="mw-section mw-page" aria-labelledby="mw-page" aria-busy={page === null}>
      <h2 id="mw-page">{t('popupPage')}</h2>
      {page?.kind === 'none' && <p class="mw-quiet">{t('popupPageNone')}</p>}
      {page?.kind === 'refused' && (
        <>
          <p class="mw-quiet">{t('popupPageRefused')}</p>
          <Button onClick={() => void ports.allowSites()}>{t('popupPageAllow')}</Button>
        </>
      )}
      {page?.kind === 'report' && <Report {...props} report={page.report} />}
    </section>
  );
}

function Report({ report, around, telling, ...rest }: Props & { report: PageReport }) {
  const { t } = telling;
  const people = inOrder(useSeen(report, around, rest.ports), telling.now);
  return (
    <>
      <p class="mw-quiet">{sentence(report, rest.ports, telling)}</p>
      <ul class="mw-plain">
        {people.map(({ id, name, snapshot }) => (
          <li key={id} class="mw-seen">
            <span class="mw-around-who">
              <span class="mw-name" dir="auto">
                {name}
              </span>
              <span class="mw-secondary">{stateText(snapshot, telling)}</span>
            </span>
            <Glyph snapshot={snapshot} now={telling.now} />
            <span class="mw-time">{timeThere(snapshot, telling)}</span>
          </li>
        ))}
      </ul>
      {report.ticked.length > 1 && (
        <Later
          {...rest}
          telling={telling}
          label={t('popupTickedLater', report.ticked.length)}
          targets={report.ticked}
        />
      )}
      {report.target && <Both {...rest} {...{ report, telling }} target={report.target} />}
      {report.conversation && (
        <ConversationSwitch
          {...{ telling, ports: rest.ports, site: report.site }}
          conversation={report.conversation}
          onRefused={rest.onRefused}
        />
      )}
      {!report.target && report.ticked.length < 2 && (
        <p class="mw-quiet">{t('popupPageNoTarget')}</p>
      )}
    </>
  );
}

interface BothProps extends Omit<Props, 'page' | 'around'> {
  readonly report: PageReport;
  readonly target: Target;
}

/** To reply later and to wait for an answer; first what is likely: the answer, where I wrote last. */
function Both({ report, target, ...props }: BothProps) {
  const { telling, onAsk } = props;
  const { askedAt } = report;
  const later = (
    <Later key="later" {...props} label={telling.t('popupPageLater')} targets={[target]} />
  );
  const wait = (
    <AskLater
      key="wait"
      {...props}
      {...{ target, askedAt }}
      onAsk={(wanted, name) => void onAsk(wanted, name)}
    />
  );
  return <>{askedAt === undefined ? [later, wait] : [wait, later]}</>;
}

/** Those of the page who are at hand, then all of them, where the record has only the first of many. */
function useSeen(
  { people }: PageReport,
  around: ViewRecord['around'],
  ports: PopupPorts,
): readonly Teammate[] {
  const ids = people.map((one) => one.id);
  const near = around.filter((one) => ids.includes(one.id));
  const missing = ids.filter((id) => !near.some((one) => one.id === id));
  const none = { people: [], found: 0 };
  const load = async () => (missing.length === 0 ? none : await ports.findIds(missing));
  const { value } = useLoaded(load, missing.join(' '));
  const others = value?.people ?? [];
  return [
    ...near,
    ...others.flatMap((one) =>
      one.snapshot && missing.includes(one.id) ? [{ ...one, snapshot: one.snapshot }] : [],
    ),
  ];
}

interface LaterProps extends Omit<Props, 'page' | 'around'> {
  readonly label: string;
  /** The open conversation, or all that are ticked. */
  readonly targets: readonly Target[];
}

function Later({ label, targets, ...props }: LaterProps) {
  const { telling, ports, onRemind } = props;
  const { t } = telling;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const [target] = targets;
  if (!target) return null;
  return (
    <>
      <Button buttonRef={button} expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {targets.length === 1 && target.title && <p class="mw-secondary mw-target">{target.title}</p>}
      {open && (
        <WhenMenu
          {...props}
          key={target.place.url}
          // Several are about several people: moments on my clock only.
          loadPresets={() => (targets.length === 1 ? ports.presetsFor(target) : ports.presets([]))}
          label={t('remindersWhen')}
          onClose={close}
          onChoose={(rule) => {
            close();
            void onRemind(targets, rule);
          }}
        />
      )}
    </>
  );
}

function sentence(
  { site, found, matched, changed }: PageReport,
  ports: PopupPorts,
  { t }: Telling,
): string {
  if (changed) return t('popupPageChanged', ports.siteName({ site }));
  if (found === 0) return t('popupPageEmpty');
  if (found === 1) return t(matched === 1 ? 'popupPageOneYours' : 'popupPageOne');
  return t('popupPageFound', found, matched);
}
