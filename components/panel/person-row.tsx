import { type Telling, timeThere } from '../../utils/domain/sentences';
import type { FoundPerson, PanelPerson, WaitsOn } from '../../utils/protocol/messages';
import { Glyph } from '../availability/glyph';
import { stateText } from '../availability/state-text';
import { coverSentence } from '../card/facts';
import { Say } from '../card/say';
import { waitsText } from './waits-text';

interface Props {
  readonly person: FoundPerson & { readonly waits?: WaitsOn };
  readonly telling: Telling;
  readonly cover?: PanelPerson['cover'] | undefined;
  /** Has the document before them. */
  readonly here?: boolean;
  /** Groups that they share with somebody on the page. */
  readonly groups?: readonly string[];
  /** Leads to a comment of theirs. */
  readonly onShow?: () => void;
}

/** Glyph, name and local time; how it stands and until when; who covers. */
export function PersonRow({ person, telling, cover, here, groups, onShow }: Props) {
  const { t, now, clock } = telling;
  const { name, snapshot } = person;
  const covers = cover && coverSentence({ snapshot, cover }, telling);
  const waits = waitsText(person, telling);
  return (
    <li>
      <span class="line">
        <span class="glyph">{snapshot && <Glyph snapshot={snapshot} now={now} />}</span>
        {onShow ? (
          <button
            type="button"
            class="who"
            data-item
            aria-label={t('panelShow', name)}
            onClick={onShow}
          >
            <Say text={name} />
          </button>
        ) : (
          <Say text={name} class="who" />
        )}
        {snapshot && <Say text={timeThere(snapshot, telling)} class="there" />}
      </span>
      <Say text={snapshot ? stateText(snapshot, telling) : t('aroundNoZone')} class="more soft" />
      {covers && <Say text={covers} class="more soft" />}
      {waits && <Say text={waits} class="more soft" />}
      {here && <Say text={t('panelHere')} class="more soft" />}
      {groups && (
        <Say text={new Intl.ListFormat(clock.locale, UNITS).format(groups)} class="more soft" />
      )}
    </li>
  );
}

const UNITS = { type: 'unit', style: 'short' } as const;
