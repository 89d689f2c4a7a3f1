import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { type Clock, formatDay, formatTime } from '../../utils/domain/format-time';
import type { HalfDay } from '../../utils/domain/half-day';
import type { Person } from '../../utils/domain/person';
import { dayOfDate } from '../../utils/domain/plain-date';
import { DAY, dayNumber, MINUTE, offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import type { Translate } from '../../utils/domain/translate';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { useWording } from '../ui/translate';

/** What half days need of their surroundings. */
export interface HalfDayPort {
  readonly choices: (person: Person) => readonly HalfDay[];
  /** Stores the choice and says `text`: "Today, morning only (until 13:00)". */
  readonly take: (person: Person, choice: HalfDay, text: string) => void;
}

interface Props {
  readonly person: Person;
  readonly name: string;
  readonly snapshot: Snapshot | null;
  readonly viewer: Snapshot;
  readonly now: number;
  readonly halfDays: HalfDayPort;
}

/**
 * "Half day" of one row: a button among its actions, and what folds out beneath it. Both are null for
 * a person without a zone or working time.
 */
export function useHalfDay(props: Props): Record<'button' | 'menu', ComponentChildren> {
  const { name, snapshot } = props;
  const { t } = useWording();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (!snapshot || !worksEver(snapshot)) return { button: null, menu: null };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return {
    button: (
      <Button
        look="quiet"
        label={t('rosterHalfDayOf', name)}
        expanded={open}
        buttonRef={opener}
        onClick={() => setOpen(!open)}
      >
        {t('rosterHalfDay')}
      </Button>
    ),
    menu: open && <HalfDayMenu {...props} snapshot={snapshot} onClose={close} />,
  };
}

/** Not for who has no hours on file, never works, or is away without an end. */
function worksEver({ segments }: Snapshot): boolean {
  return segments.some(
    ({ state, until, missed }) =>
      state === 'working' || (until !== undefined && (state === 'off' || missed !== undefined)),
  );
}

type MenuProps = Props & { readonly snapshot: Snapshot; readonly onClose: () => void };

function HalfDayMenu(props: MenuProps) {
  const { person, name, snapshot, viewer, now, halfDays, onClose } = props;
  const { t, clock } = useWording();
  const choices = halfDays.choices(person);
  const elsewhere = offsetAt(snapshot, now) !== offsetAt(viewer, now);
  const items = choices.map((choice) => {
    const text = halfDayText(choice, props, clock, t);
    const onChoose = () => {
      onClose();
      halfDays.take(person, choice, text);
    };
    return (
      <MenuItem
        key={`${choice.date} ${choice.half}`}
        class={`mw-half-day-${columnOf(choice, choices)}`}
        onChoose={onChoose}
      >
        {text}
      </MenuItem>
    );
  });
  return (
    <div class="mw-half-day">
      <Menu label={t('rosterHalfDayOf', name)} items={items} onClose={onClose}>
        {choices.length === 0 && <p class="mw-hint">{t('rosterHalfDayNone')}</p>}
        {choices.length > 0 && elsewhere && <p class="mw-hint">{t('rosterHalfDayClock', name)}</p>}
      </Menu>
    </div>
  );
}

/** The whole stands in the place of the half that is on file. */
function columnOf({ date, half }: HalfDay, choices: readonly HalfDay[]): 'first' | 'second' {
  if (half !== 'whole') return half;
  const isFirstOffered = choices.some((one) => one.date === date && one.half === 'first');
  return isFirstOffered ? 'second' : 'first';
}

/** "Today, morning only (until 13:00)"; the weekday where their today is not mine. */
function halfDayText(
  { date, half, edge, morning }: HalfDay,
  { snapshot, viewer, now }: MenuProps,
  clock: Clock,
  t: Translate,
): string {
  const today = dayNumber(now, offsetAt(snapshot, now));
  const sameToday = today === dayNumber(now, offsetAt(viewer, now));
  const at = dayOfDate(date) * DAY;
  const ahead = dayOfDate(date) - today;
  const word = ahead === 0 ? t('dayToday') : t('dayTomorrow');
  const near = sameToday && (ahead === 0 || ahead === 1);
  const day = near ? word : formatDay(at, 0, today * DAY, clock);
  if (half === 'whole') return t('rosterHalfDayWhole', day);
  const time = formatTime(at + edge * MINUTE, 0, clock);
  if (half === 'second') return t('rosterHalfDayFrom', day, time);
  return t(morning ? 'rosterHalfDayMorning' : 'rosterHalfDayUntil', day, time);
}
