import { useRef, useState } from 'preact/hooks';

import { Glyph } from '../availability/glyph';
import { inOrder } from '../availability/order';
import { stateText } from '../availability/state-text';
import type { DueRule, Target } from '../../utils/domain/reminder-types';
import { type Telling, timeThere } from '../../utils/domain/sentences';
import type { PageReport, ViewRecord } from '../../utils/protocol/messages';
import { ChooseWhen } from './choose-when';
import type { PageState, PopupPorts } from './types';
import { useLoaded } from './use-loaded';

interface Props {
  /** Null until the tab has answered; a line's room is kept. */
  readonly page: PageState | null;
  readonly around: ViewRecord['around'];
  readonly telling: Telling;
  readonly ports: PopupPorts;
  readonly firstName: (id: string) => string;
  readonly onRemind: (target: Target, rule: DueRule) => void;
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
          <button type="button" class="mw-button" onClick={() => void ports.allowSites()}>
            {t('popupPageAllow')}
          </button>
        </>
      )}
      {page?.kind === 'report' && <Report {...props} report={page.report} />}
    </section>
  );
}

function Report({ report, around, telling, ...rest }: Props & { report: PageReport }) {
  const { t } = telling;
  const seen = new Set(report.people.map((one) => one.id));
  const people = inOrder(
    around.filter((one) => seen.has(one.id)),
    telling.now,
  );
  return (
    <>
      <p class="mw-quiet">{sentence(report, rest.ports, telling)}</p>
      <ul class="mw-plain">
        {people.map(({ id, name, snapshot }) => (
          <li key={id} class="mw-seen">
            <span class="mw-around-who">
              <span class="mw-name">{name}</span>
              <span class="mw-secondary">{stateText(snapshot, telling)}</span>
            </span>
            <Glyph snapshot={snapshot} now={telling.now} />
            <span class="mw-time">{timeThere(snapshot, telling)}</span>
          </li>
        ))}
      </ul>
      {report.target ? (
        <Later {...rest} telling={telling} target={report.target} />
      ) : (
        <p class="mw-quiet">{t('popupPageNoTarget')}</p>
      )}
    </>
  );
}

function Later({
  target,
  telling,
  ports,
  firstName,
  onRemind,
}: Omit<Props, 'page' | 'around'> & { target: Target }) {
  const { t } = telling;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="mw-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('popupPageLater')}
      </button>
      {target.title && <p class="mw-secondary mw-target">{target.title}</p>}
      {open && (
        <Moments
          {...{ target, telling, ports, firstName }}
          onClose={close}
          onChoose={(rule) => {
            close();
            onRemind(target, rule);
          }}
        />
      )}
    </>
  );
}

interface MomentsProps extends Pick<Props, 'telling' | 'ports' | 'firstName'> {
  readonly target: Target;
  readonly onChoose: (rule: DueRule) => void;
  readonly onClose: () => void;
}

/** When to come back to a target, for the people whom it is about. */
export function Moments({ target, ports, firstName, telling, onChoose, onClose }: MomentsProps) {
  const presets = useLoaded(() => ports.presetsFor(target), target.place.url);
  return (
    <ChooseWhen
      presets={presets}
      nameOf={firstName}
      telling={telling}
      label={telling.t('popupWhen')}
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}

function sentence(
  { site, found, matched, changed }: PageReport,
  ports: PopupPorts,
  { t }: Telling,
): string {
  if (changed) return t('popupPageChanged', ports.siteName(site));
  if (found === 0) return t('popupPageEmpty');
  if (found === 1) return t(matched === 1 ? 'popupPageOneYours' : 'popupPageOne');
  return t('popupPageFound', found, matched);
}
