import type { ComponentChildren } from 'preact';

import type { Person } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import type { Counts } from '../../utils/protocol/messages';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { DeletePanel } from './delete-panel';
import { ForgetPanel } from './forget-panel';

interface Props {
  readonly counts: Counts;
  readonly people: readonly Person[];
  /** What is said of the copy that is kept besides. */
  readonly copy?: ComponentChildren;
  /** Where files come in. */
  readonly importing: ComponentChildren;
  readonly onExport: () => void;
  /** When an export is due, and whether it is said. */
  readonly backup: ComponentChildren;
  /** Both say what went wrong; nothing when it is done. */
  readonly onForget: (person: Person) => Promise<readonly Problem[]>;
  readonly onDeleteAll: () => Promise<readonly Problem[]>;
}

/** Export, import, what is known, and how to be rid of it. */
export function DataView(props: Props) {
  const { counts } = props;
  const { t } = useWording();
  return (
    <>
      <section class="mw-panel" aria-labelledby="data-known">
        <h2 id="data-known" class="mw-heading">
          {t('dataKnown')}
        </h2>
        <dl class="mw-counts">
          <Count name={t('dataCountPeople')} value={counts.people} />
          <Count name={t('dataCountReminders')} value={counts.reminders} />
          <Count name={t('dataCountLog')} value={counts.log} />
          <Count name={t('dataCountAsks')} value={counts.asks} />
          <Count name={t('dataCountDeleted')} value={counts.deleted} />
        </dl>
        <p class="mw-secondary">{t('dataWhere')}</p>
      </section>
      <section class="mw-panel" aria-labelledby="data-export">
        <h2 id="data-export" class="mw-heading">
          {t('dataExportTitle')}
        </h2>
        <p class="mw-secondary">{t('dataExportText')}</p>
        <div class="mw-row">
          <Button onClick={props.onExport}>{t('dataExport')}</Button>
        </div>
        {props.backup}
      </section>
      {props.copy}
      {props.importing}
      <ForgetPanel people={props.people} onForget={props.onForget} />
      <DeletePanel counts={counts} onExport={props.onExport} onDelete={props.onDeleteAll} />
    </>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
