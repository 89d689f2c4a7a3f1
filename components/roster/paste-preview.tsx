import { useState } from 'preact/hooks';

import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { lacksZoneOnly, type PastedRow, placeWords } from './pasted-row';
import type { ZoneSearch } from './zone-choice';
import { ZoneField } from './zone-field';

interface Props {
  readonly rows: readonly PastedRow[];
  readonly now: number;
  /** Lines that are added although they have no zone. */
  readonly withoutZone: ReadonlySet<number>;
  readonly searchZones: ZoneSearch;
  readonly onZone: (line: number, zone: string) => void;
  readonly onWithoutZone: (line: number) => void;
}

/** What was understood of each line, with its zone to be chosen where it is not certain. */
export function PastePreview(props: Props) {
  const { t } = useWording();
  return (
    <table class="mw-table">
      <caption class="mw-hidden">{t('rosterPastePreview')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rosterName')}</th>
          <th scope="col">{t('rosterEmail')}</th>
          <th scope="col">{t('rosterZone')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.line}>
            <th scope="row">{row.person?.name ?? t('rosterPasteLine', row.line)}</th>
            <td>{emailsOf(row)}</td>
            <td>
              <ZoneCell {...props} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function emailsOf({ person }: PastedRow): string {
  const addresses = (person?.identities ?? []).map((one) =>
    one.kind === 'email' ? one.value : '',
  );
  return addresses.filter((text) => text !== '').join(', ');
}

function ZoneCell({ row, withoutZone, ...props }: Props & { readonly row: PastedRow }) {
  const { t } = useWording();
  const [typed, setTyped] = useState('');
  if (row.person?.zone) {
    return (
      <>
        {placeWords(row, row.person.zone)}
        <span class="mw-hint mw-zone-more">{row.person.zone}</span>
        <ProblemList problems={row.problems} />
      </>
    );
  }
  if (withoutZone.has(row.line)) return <span class="mw-secondary">{t('rosterNoZone')}</span>;
  return (
    <>
      <ProblemList problems={row.problems} />
      {lacksZoneOnly(row) && (
        <div class="mw-paste-zone">
          <div class="mw-row mw-candidates">
            {row.ask?.candidates.slice(0, 4).map((id) => (
              <Button key={id} onClick={() => props.onZone(row.line, id)}>
                {placeWords(row, id)}
              </Button>
            ))}
          </div>
          <ZoneField
            label={t('rosterPasteChooseZone')}
            value={typed}
            now={props.now}
            search={props.searchZones}
            onChange={setTyped}
            onChoose={(zone) => props.onZone(row.line, zone)}
          />
          <Button look="quiet" onClick={() => props.onWithoutZone(row.line)}>
            {t('rosterPasteWithoutZone')}
          </Button>
        </div>
      )}
    </>
  );
}
