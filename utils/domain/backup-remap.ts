/** References to people that got the id of the roster instead of the file's. */

/** Changes `people` and `rule.person` of a reminder, an ask or a line of the log. */
export function remapIds<T extends object>(record: T, ids: ReadonlyMap<string, string>): T {
  if (ids.size === 0) return record;
  const fields: { readonly people?: unknown; readonly rule?: unknown } = record;
  const changed: { people?: unknown; rule?: unknown } = {};
  if (Array.isArray(fields.people)) changed.people = fields.people.map((id) => mapped(id, ids));
  const { rule } = fields;
  if (typeof rule === 'object' && rule !== null && 'person' in rule) {
    changed.rule = { ...rule, person: mapped(rule.person, ids) };
  }
  return { ...record, ...changed };
}

function mapped(id: unknown, ids: ReadonlyMap<string, string>): unknown {
  return typeof id === 'string' ? (ids.get(id) ?? id) : id;
}
