import { useState } from 'preact/hooks';

import type { BulkChange } from '../../utils/domain/bulk-edit';
import type { Person } from '../../utils/domain/person';
import type { Ticks } from '../reminders/use-ticks';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { BulkEdit } from './bulk-edit';
import type { HolidayPort } from './holiday-port';
import type { ZoneSearch } from './zone-choice';

export interface BulkPorts {
  readonly searchZones: ZoneSearch;
  readonly holidayPort: HolidayPort;
  readonly now: number;
  /** One change for all of them, at once or not at all. */
  readonly onBulk: (people: readonly Person[], change: BulkChange) => void;
  /** A file of them for a colleague. */
  readonly onShare: (people: readonly Person[]) => void;
}

interface Props extends BulkPorts {
  readonly ticks: Ticks;
  /** How many are listed. */
  readonly listed: number;
  /** Everybody, for groups and who covers. */
  readonly people: readonly Person[];
}

/** What is done with everybody who is ticked. */
export function BulkBar(props: Props) {
  const { ticks, listed, people } = props;
  const { t } = useWording();
  const [editing, setEditing] = useState(false);
  const ticked = new Set(ticks.ids);
  const chosen = people.filter(({ id }) => ticked.has(id));
  return (
    <div class="mw-bulk" role="group" aria-label={t('rosterTickedActions')}>
      <div class="mw-row">
        <strong role="status">{t('rosterTicked', chosen.length)}</strong>
        <Button
          expanded={editing}
          disabled={chosen.length === 0}
          onClick={() => setEditing(!editing)}
        >
          {t('rosterBulkEdit')}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => props.onShare(chosen)}>
          {t('rosterShare')}
        </Button>
        {chosen.length < listed && (
          <Button look="quiet" onClick={ticks.all}>
            {t('remindersTickAll', listed)}
          </Button>
        )}
        {chosen.length > 0 && (
          <Button look="quiet" onClick={ticks.clear}>
            {t('remindersTickNone')}
          </Button>
        )}
      </div>
      {editing && chosen.length > 0 && (
        <BulkEdit
          {...props}
          chosen={chosen}
          onChange={(change) => {
            setEditing(false);
            props.onBulk(chosen, change);
          }}
        />
      )}
    </div>
  );
}
