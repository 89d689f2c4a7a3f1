import { type Column, COLUMN_FIELDS, type ColumnField } from '../../utils/domain/import-types';
import { useWording } from '../ui/translate';

interface Props {
  readonly columns: readonly Column[];
  readonly onChange: (fields: readonly ColumnField[]) => void;
}

const NAMES: ReadonlySet<ColumnField> = new Set(['name', 'first', 'last', 'alias']);

/** What each column of a table was taken for, and a way to say otherwise. */
export function ColumnsPanel({ columns, onChange }: Props) {
  const { t } = useWording();
  const used = columns.filter(({ field }) => field !== 'none').length;
  const isNameless = !columns.some(({ field }) => NAMES.has(field));
  const options = COLUMN_FIELDS.map((field) => [field, t(`importColumn_${field}`)] as const);
  const change = (at: number, field: ColumnField) =>
    onChange(columns.map((column, index) => (index === at ? field : column.field)));
  return (
    <details class="mw-import-columns" open={isNameless}>
      <summary>{t('importColumns', used, columns.length)}</summary>
      {isNameless && <p class="mw-hint">{t('importColumnsNoName')}</p>}
      <ul class="mw-columns">
        {columns.map(({ heading, field, sample }, index) => (
          // A table may repeat a heading.
          // oxlint-disable-next-line react/no-array-index-key -- columns keep their places
          <li key={index}>
            <label>
              <span class="mw-label">{heading || t('importColumnUnnamed', index + 1)}</span>
              <select
                class="mw-input"
                value={field}
                onChange={(event) => {
                  const chosen = COLUMN_FIELDS.find((one) => one === event.currentTarget.value);
                  if (chosen) change(index, chosen);
                }}
              >
                {options.map(([value, text]) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
            {sample !== '' && <span class="mw-hint">{sample}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
