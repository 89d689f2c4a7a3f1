import { MyCardPanel } from '../../components/data/my-card-panel';
import { useWording } from '../../components/ui/translate';
import { weekText } from '../../components/ui/week-text';
import { cardOf } from '../../utils/domain/my-card';
import type { Person } from '../../utils/domain/person';
import { hasHours } from '../../utils/domain/work-week';
import { zoneCity } from '../../utils/domain/zone-id';
import { downloadText } from '../../utils/platform/download';
import type { PageProps } from './context';
import { copyWith } from './copy-text';
import { machineZone, todayOn } from './my-clock';

/** My card, wired to this page's clock and to files. */
export function MyCard({ me, viewer, now, notify }: PageProps) {
  const { t } = useWording();
  const made = cardOf(me, machineZone(), now);
  const text = useCardText('card' in made ? made.card : me);
  const today = todayOn(viewer, now);
  const save = async (kind: 'card' | 'vcard' | 'calendar') => {
    // Its moment is that of the press, not of the last minute.
    const fresh = cardOf(me, machineZone(), Date.now());
    if (!('card' in fresh)) return;
    const file = await fileOf(kind, fresh.card, text, today);
    downloadText(file.name, file.text, file.type);
    notify({ text: t('dataExported', file.name) });
  };
  return (
    <MyCardPanel
      missing={'missing' in made ? made.missing : null}
      text={text}
      hasHours={hasHours(me) && me.workWeek !== undefined}
      onCopy={() => copyWith(notify, t)(text)}
      onSave={(kind) => void save(kind)}
    />
  );
}

/** "Anna Weber, Berlin. Mon–Fri 09:00–17:30. …" */
function useCardText(card: Person): string {
  const { t, clock } = useWording();
  const { zone, workWeek, norms, outOfHours, howToAsk } = card;
  const days = norms?.default && 'workingDays' in norms.default ? norms.default.workingDays : null;
  const week = workWeek ? weekText(workWeek, clock) : '';
  return [
    zone === undefined ? card.name : t('cardWhere', card.name, zoneCity(zone), zone),
    week === '' ? '' : t('cardHours', week),
    days === null ? '' : t(days === 1 ? 'cardAnswerDay' : 'cardAnswerDays', days),
    outOfHours === undefined ? '' : t(outOfHours === 'fine' ? 'cardNightsFine' : 'cardNightsLater'),
    howToAsk ?? '',
  ]
    .filter((line) => line !== '')
    .join(' ');
}

async function fileOf(
  kind: 'card' | 'vcard' | 'calendar',
  card: Person,
  text: string,
  today: string,
) {
  const base = card.name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  if (kind === 'calendar') {
    const { hoursCalendar } = await import('../../utils/holidays/ics-hours');
    const { workWeek: week = {}, zone = machineZone(), name } = card;
    const calendar = hoursCalendar({ week, zone, summary: name, today, now: Date.now() });
    return { name: `${base}-hours.ics`, text: calendar, type: 'text/calendar' };
  }
  if (kind === 'vcard') {
    const { writeVcard } = await import('../../utils/exchange/vcard-write');
    return { name: `${base}.vcf`, text: writeVcard(card, text), type: 'text/vcard' };
  }
  const { writeRoster } = await import('../../utils/exchange');
  return {
    name: `${base}-meanwhile.json`,
    text: writeRoster([card], card.name, Date.now()),
    type: 'application/json',
  };
}
