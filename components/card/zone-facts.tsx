import { useRef, useState } from 'preact/hooks';

import { formatTime } from '../../utils/domain/format-time';
import type { FactsModel, MainFacts } from '../../utils/domain/main-facts';
import type { Problem } from '../../utils/domain/result';
import type { ZonePlace } from '../../utils/domain/zone-places';
import { useWording } from '../ui/translate';
import { FactField } from './fact-field';
import { Say } from './say';

interface Props {
  readonly model: FactsModel;
  readonly facts: MainFacts;
  readonly change: (part: Partial<MainFacts>) => void;
  /** Problems of one field. */
  readonly at: (field: string) => readonly Problem[];
  readonly search: (query: string) => Promise<readonly ZonePlace[]>;
  readonly now: number;
}

const LIST = 'meanwhile-zones';

/** Where they are: a zone by city or country, and until when, where it is not home. */
export function ZoneFacts({ model, facts, change, at, search, now }: Props) {
  const { t } = useWording();
  const [hits, setHits] = useState<readonly ZonePlace[] | null>(null);
  const [active, setActive] = useState(0);
  const latest = useRef('');
  const field = useRef<HTMLInputElement>(null);
  const look = async (text: string) => {
    latest.current = text;
    const found = await search(text).catch(() => []);
    // A slower answer to an older question is not shown.
    if (latest.current !== text) return;
    setHits(found);
    setActive(0);
  };
  const close = () => {
    latest.current = '';
    setHits(null);
  };
  const choose = ({ id }: ZonePlace) => {
    close();
    change({ zone: id });
    field.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (hits === null) void look(facts.zone);
      else if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (hits !== null && (event.key === 'Escape' || event.key === 'Enter')) {
      // The list is closed, and the form stays.
      event.preventDefault();
      event.stopPropagation();
      const hit = hits[active];
      if (event.key === 'Enter' && hit) choose(hit);
      else close();
    } else if (event.key === 'Tab') close();
  };
  const zone = facts.zone.trim();
  return (
    <>
      <FactField
        label={t('cardEditZone')}
        value={facts.zone}
        onChange={(text) => {
          change({ zone: text });
          void look(text);
        }}
        problems={at('zone')}
        inputRef={field}
        list={{
          role: 'combobox',
          'aria-expanded': hits !== null,
          'aria-controls': LIST,
          'aria-autocomplete': 'list',
          ...(hits?.[active] ? { 'aria-activedescendant': `${LIST}-${active}` } : {}),
          onKeyDown,
        }}
      >
        {hits && <Hits {...{ hits, active, now }} onChoose={choose} />}
      </FactField>
      {hits === null && zone !== '' && zone !== model.home && (
        <FactField
          label={t('cardEditUntil')}
          type="date"
          min={model.today}
          value={facts.until}
          onChange={(until) => change({ until })}
          problems={at('until')}
          hint={t(facts.until === '' ? 'cardEditForGood' : 'cardEditJourney')}
        />
      )}
    </>
  );
}

interface HitsProps {
  readonly hits: readonly ZonePlace[];
  readonly active: number;
  readonly now: number;
  readonly onChoose: (hit: ZonePlace) => void;
}

function Hits({ hits, active, now, onChoose }: HitsProps) {
  const { t, clock } = useWording();
  if (hits.length === 0) {
    return (
      <p id={LIST} class="soft" role="status">
        <Say text={t('rosterZoneNone')} />
      </p>
    );
  }
  return (
    <div id={LIST} class="hits" role="listbox" aria-label={t('cardEditZone')}>
      {hits.map((hit, index) => {
        const place = [hit.city, hit.country].filter((text) => text !== '').join(', ');
        const time = formatTime(now, hit.offset, clock);
        return (
          // Keys are the field's: the focus never comes here.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={hit.id}
            id={`${LIST}-${index}`}
            class="hit"
            role="option"
            aria-selected={index === active}
            aria-label={`${place}, ${time}`}
            onClick={() => onChoose(hit)}
          >
            <Say text={place} />
            <Say text={time} class="soft" />
          </div>
        );
      })}
    </div>
  );
}
