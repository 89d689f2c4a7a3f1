import { useEffect, useRef, useState } from 'preact/hooks';

import { formatTime } from '../../utils/domain/format-time';
import type { Problem } from '../../utils/domain/result';
import { Field } from '../ui/field';
import { useWording } from '../ui/translate';
import type { ZoneChoice, ZoneSearch } from './zone-choice';

interface Props {
  readonly label: string;
  /** IANA id, or whatever was typed. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
  /** A line of the list was chosen, not only typed. */
  readonly onChoose?: (zone: string) => void;
  readonly search: ZoneSearch;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly hint?: string | undefined;
  readonly problems?: readonly Problem[];
}

/** A zone by city, country, id or abbreviation: a combobox with the time there beside each. */
export function ZoneField(props: Props) {
  const { value, onChange, search } = props;
  const [hits, setHits] = useState<readonly ZoneChoice[] | null>(null);
  const [active, setActive] = useState(0);
  const latest = useRef('');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const look = async (text: string) => {
    latest.current = text;
    const found = await search(text);
    // A slower answer to an older question is not shown.
    if (latest.current !== text) return;
    setHits(found);
    setActive(0);
  };
  const choose = (hit: ZoneChoice) => {
    latest.current = '';
    setHits(null);
    onChange(hit.id);
    props.onChoose?.(hit.id);
  };
  const close = () => {
    latest.current = '';
    setHits(null);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (hits === null) void look(value);
      else if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Escape' && hits) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && hits) {
      event.preventDefault();
      const hit = hits[active];
      if (hit) choose(hit);
    }
  };
  return (
    <div class="mw-zone">
      <Field label={props.label} hint={props.hint} problems={props.problems ?? []}>
        {(control) => (
          <input
            {...control}
            class="mw-input"
            role="combobox"
            aria-expanded={hits !== null}
            aria-controls={`${control.id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={hits?.[active] ? `zone-${hits[active].id}` : undefined}
            autocomplete="off"
            spellcheck={false}
            value={value}
            onInput={(event) => {
              onChange(event.currentTarget.value);
              void look(event.currentTarget.value);
            }}
            onKeyDown={onKey}
            onBlur={close}
          />
        )}
      </Field>
      {hits !== null && (
        <div ref={list} class="mw-menu mw-zone-list" role="listbox" aria-label={props.label}>
          {hits.map((hit, index) => (
            <Option
              key={hit.id}
              hit={hit}
              now={props.now}
              active={index === active}
              onChoose={() => choose(hit)}
            />
          ))}
          {hits.length === 0 && <Nothing />}
        </div>
      )}
    </div>
  );
}

function Nothing() {
  const { t } = useWording();
  return <div class="mw-hint">{t('rosterZoneNone')}</div>;
}

interface OptionProps {
  readonly hit: ZoneChoice;
  readonly now: number;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function Option({ hit, now, active, onChoose }: OptionProps) {
  const { clock } = useWording();
  const place = [hit.city, hit.country].filter((text) => text !== '').join(', ');
  return (
    <div
      id={`zone-${hit.id}`}
      class="mw-menu-item mw-zone-option"
      role="option"
      aria-selected={active}
      // Before the field loses the focus, which would close the list.
      onPointerDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <span>
        {place}
        <span class="mw-hint mw-zone-more">{[hit.id, ...hit.alsoIn].join(' · ')}</span>
      </span>
      <span class="mw-zone-time">
        {formatTime(now, hit.offset, clock)}
        {hit.abbreviation && <span class="mw-hint"> {hit.abbreviation}</span>}
      </span>
    </div>
  );
}
