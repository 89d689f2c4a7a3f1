import { useState } from 'preact/hooks';

import type { Telling } from '../../utils/domain/sentences';
import type { SendTime } from '../../utils/domain/send-time';
import { formatMoment } from '../../utils/domain/format-time';
import { offsetAt, segmentAt } from '../../utils/domain/snapshot-read';
import type { LinePerson } from '../../utils/protocol/messages';
import { Dialog } from '../card/dialog';
import { Say, SayButton } from '../card/say';
import { PersonRow } from '../panel/person-row';
import { AskBy } from './ask';
import { apart, keptText } from './kept-text';
import { sendForms } from './send-forms';
import type { LineDetailsProps } from './types';

const TITLE = 'meanwhile-line-title';

/** Who is addressed, when to have the message sent, and where the line can be switched off. */
export function LineDetails(props: LineDetailsProps) {
  const { wording, lang, dir, actions, asking } = props;
  const { t } = wording;
  const [asks, setAsks] = useState(false);
  return (
    <Dialog title={TITLE} wording={wording} lang={lang} dir={dir} close={actions.close}>
      <header class="head">
        <span id={TITLE} class="name">
          <Say text={t('lineTitle')} class="title" />
        </span>
        <SayButton text={t('cardClose')} onPress={actions.close} />
      </header>
      {asks && asking ? (
        <AskBy {...props} asking={asking} onBack={() => setAsks(false)} />
      ) : (
        <Overview {...props} onAsk={() => setAsks(true)} />
      )}
    </Dialog>
  );
}

function Overview(props: LineDetailsProps & { readonly onAsk: () => void }) {
  const { people, times, viewer, now, wording, actions, asking, here, onAsk } = props;
  const { t, clock } = wording;
  const telling: Telling = { now, viewer, clock, t };
  const isFirst = people.some((one) => prefersLater(one, now));
  const sending = times && props.sendsLater && <Sending key="sending" {...props} times={times} />;
  return (
    <>
      {props.text !== '' && (
        <p>
          <Say text={props.text} />
        </p>
      )}
      {asking?.already && (
        <p class="actions">
          <Say text={keptText(asking.already, people, telling)} class="say-all" />
          <SayButton text={t('lineAskTakeBack')} onPress={asking.takeBack} />
        </p>
      )}
      {isFirst && sending}
      <ul class="people">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} telling={telling} cover={person.cover} />
        ))}
      </ul>
      {!isFirst && sending}
      <p class="actions">
        {asking && <SayButton text={t('lineAsk')} onPress={onAsk} />}
        {here && (
          <SayButton
            text={t(here === 'document' ? 'lineHideDocument' : 'lineHideHere')}
            onPress={() => actions.off('conversation')}
          />
        )}
        <SayButton text={t('lineHideSite', props.site)} onPress={() => actions.off('site')} />
      </p>
    </>
  );
}

interface SendingProps extends LineDetailsProps {
  readonly times: NonNullable<LineDetailsProps['times']>;
}

/** The moments for "schedule send" on my clock, each to copy as the host's dialog takes it. */
function Sending(props: SendingProps) {
  const { people, times, wording, now, viewer } = props;
  const { t, clock } = wording;
  const later = people.filter((one) => prefersLater(one, now));
  const said = ({ at, offset }: SendTime) =>
    formatMoment(at, offset, now, clock, offsetAt(viewer, now));
  const isSame = times.all === undefined || times.all.at === times.first.at;
  return (
    <>
      <h2>
        <Say text={t('lineSendLater')} />
      </h2>
      {later.length > 0 && (
        <p class="soft">
          <Say text={t('linePrefersLater', listOf(later, clock.locale))} />
        </p>
      )}
      <Moment
        {...props}
        label={t(people.length === 1 ? 'lineSendStart' : 'lineSendFirst', said(times.first))}
        time={times.first}
      />
      {!isSame && times.all && (
        <Moment {...props} label={t('lineSendAll', said(times.all))} time={times.all} />
      )}
    </>
  );
}

/** Whoever is at work now gets it in their hours anyway. */
function prefersLater({ later, snapshot }: LinePerson, now: number): boolean {
  return later === true && segmentAt(snapshot, now)?.state !== 'working';
}

function listOf(people: readonly { readonly name: string }[], locale: string): string {
  return new Intl.ListFormat(locale).format(apart(people.map(({ name }) => name)));
}

function Moment({
  label,
  time,
  sendsLater = 'moment',
  wording: { t, clock },
  actions,
}: SendingProps & { readonly label: string; readonly time: SendTime }) {
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <p class="moment">
      <Say text={label} />
      {sendForms(time, sendsLater, clock).map((text) => (
        <SayButton
          key={text}
          text={t(copied === text ? 'lineCopied' : 'lineCopy', text)}
          onPress={() => void actions.copy(text).then((done) => setCopied(done ? text : null))}
        />
      ))}
    </p>
  );
}
