import type { HalfDayPort } from '../../components/roster/half-day';
import { refusal } from '../../components/ui/problem-text';
import { halfDays } from '../../utils/domain/half-day';
import { type DayEntries, withDays } from '../../utils/domain/half-day-entries';
import { ME, type Person } from '../../utils/domain/person';
import { fail, problem, type Result } from '../../utils/domain/result';
import { translate as t } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';
import type { PageProps } from './context';
import { machineZone } from './my-clock';

/** Half days of the roster's rows: stored at once, with a way back. */
export function halfDayPort(now: number, notify: PageProps['notify']): HalfDayPort {
  return {
    choices: (person) => {
      const zone = person.zone ?? (person.id === ME ? machineZone() : undefined);
      return zone === undefined ? [] : halfDays({ ...person, zone }, now);
    },
    take: (person, { days }, text) => {
      const before = Object.keys(days).map((date) => [date, person.days?.[date]] as const);
      void change(person.id, days, notify).then((saved) => {
        if (!saved) return;
        notify({
          text: t('rosterHalfDaySaved', person.name || t('rosterYou'), text),
          undo: () => void change(person.id, Object.fromEntries(before), notify),
        });
      });
    },
  };
}

/** Into the record as it stands now, so that what another window changed in it stays. */
async function change(id: string, days: DayEntries, notify: PageProps['notify']): Promise<boolean> {
  const result = await write(id, days).catch(() => fail(problem('no_answer')));
  if (!result.ok) notify(refusal(result.problems, t));
  return result.ok;
}

async function write(id: string, days: DayEntries): Promise<Result<Person>> {
  const { me, people } = await send('ui→bg people', null);
  const person = [me, ...people].find((one) => one.id === id);
  if (!person) return fail(problem('person_gone'));
  return send('ui→bg save person', { person: withDays(person, days), base: person });
}
