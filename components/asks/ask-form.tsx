import { useState } from 'preact/hooks';

import type { AskAbout, NewAsk } from '../../utils/domain/ask-types';
import type { Target } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import { useLoaded } from '../hooks/use-loaded';
import { firstName } from '../reminders/reminder-text';
import type { Understand } from '../reminders/understand';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { ByWhen } from './by-when';
import type { AskPorts } from './ports';

interface Props {
  readonly telling: Telling;
  readonly ports: Pick<AskPorts, 'askOffers' | 'askDeadline'>;
  readonly understand?: Understand | undefined;
  readonly target: Target;
  /** When my message was sent, where the page says that it is mine. */
  readonly askedAt?: number | undefined;
  /** @param name First name of who is to answer. */
  readonly onAsk: (wanted: NewAsk, name: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/** Value of the choice that leaves it open who of several answers. */
const ANY = '';

/** What, from whom, by when. The moment is the one click that keeps it. */
export function AskForm(props: Props) {
  const { telling, ports, understand, target, askedAt, onAsk, onCopy, onClose } = props;
  const { t } = telling;
  const site = target.place.site;
  const all: AskAbout = { people: [], refs: target.people, site };
  const { value } = useLoaded(() => ports.askOffers(all), target.place.url);
  const [title, setTitle] = useState(target.title);
  const [choice, setChosen] = useState<string | null>(null);
  const people = value?.people ?? [];
  // Who wrote last comes first, and is most often meant.
  const chosen = choice ?? people[0]?.id ?? ANY;
  const one = people.find(({ id }) => id === chosen);
  const alone = target.people.length === 1 ? (target.people[0]?.name ?? '') : '';
  const name = firstName(one?.name ?? alone);
  return (
    <div class="mw-ask-form">
      <TextField label={t('askTitle')} value={title} onChange={setTitle} />
      {people.length > 1 && (
        <Choice
          label={t('askFrom')}
          value={chosen}
          options={[
            ...people.map((person) => [person.id, person.name] as const),
            [ANY, t('askAnybody')],
          ]}
          onChange={setChosen}
        />
      )}
      <ByWhen
        key={chosen}
        {...{ telling, ports, understand }}
        about={one ? { people: [one.id], site } : all}
        name={name}
        onChoose={(by) =>
          onAsk(
            {
              target,
              title,
              ...(one ? { people: [one.id] } : {}),
              ...(by ? { by } : {}),
              ...(askedAt === undefined ? {} : { askedAt }),
            },
            name,
          )
        }
        onCopy={onCopy}
        onClose={onClose}
      />
    </div>
  );
}
