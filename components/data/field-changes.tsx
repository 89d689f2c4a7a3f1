import { useWording } from '../ui/translate';

interface Props {
  readonly changes: readonly {
    readonly field: string;
    /** As it is shown. */
    readonly name: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Field by field, what was there and what comes instead. */
export function FieldChanges({ changes }: Props) {
  const { t } = useWording();
  return (
    <dl class="mw-fields">
      {changes.map(({ field, name, before, after }) => (
        <div key={field}>
          <dt>{name}</dt>
          <dd>
            <del>{before || t('dataNothing')}</del>
            <span aria-hidden="true"> → </span>
            <ins>{after || t('dataNothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
