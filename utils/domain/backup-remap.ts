/** References to people that got the id of the roster instead of the file's. */

/** Changes `people`, `rule.person` and `outside` of a reminder, an ask, a line of the log or a pick. */
export function remapIds<T extends object>(record: T, ids: ReadonlyMap<string, string>): T {
  if (ids.size === 0) return record;
  const fields: { readonly people?: unknown; readonly rule?: unknown; readonly outside?: unknown } =
    record;
  const changed: { people?: unknown; rule?: unknown; outside?: unknown } = {};
  if (Array.isArray(fields.people)) changed.people = fields.people.map((id) => mapped(id, ids));
  if (Array.isArray(fields.outside)) {
    changed.outside = (fields.outside as readonly { readonly person: unknown }[]).map((one) => ({
      ...one,
      person: mapped(one.person, ids),
    }));
  }
  const { rule } = fields;
  if (typeof rule === 'object' && rule !== null && 'person' in rule) {
    changed.rule = { ...rule, person: mapped(rule.person, ids) };
  }
  return { ...record, ...changed };
}

function mapped(id: unknown, ids: ReadonlyMap<string, string>): unknown {
  return typeof id === 'string' ? (ids.get(id) ?? id) : id;
}
