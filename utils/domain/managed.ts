/** Settings of an organisation over one's own, and one's own beneath them. */
import type { ManagedSettings } from './managed-types';
import type { Settings } from './settings';

/** Fields whose parts are set one by one. */
const PARTED = ['sites', 'marks', 'notifications', 'teamNorms'] as const;
const isParted = (key: string) => PARTED.some((one) => one === key);

type Parts = Readonly<Record<string, unknown>>;

/** What holds: what the organisation names, for the rest what the user chose. */
export function withManaged(own: Settings, managed: ManagedSettings | undefined): Settings {
  return managed ? (laid(own as unknown as Parts, managed as Parts) as unknown as Settings) : own;
}

/** What the user chose, without what only the organisation says: that is not theirs when it goes. */
export function ownSettings(
  next: Settings,
  before: Settings,
  managed: ManagedSettings | undefined,
): Settings {
  if (!managed) return next;
  const result: Record<string, unknown> = { ...next };
  const old = before as unknown as Parts;
  for (const [key, value] of Object.entries(managed)) {
    if (!isParted(key)) result[key] = old[key];
    else result[key] = withPartsOf(result[key] as Parts, old[key] as Parts, value as Parts);
  }
  return result as unknown as Settings;
}

function laid(own: Parts, managed: Parts): Parts {
  const entries = Object.entries(managed).map(([key, value]) => [
    key,
    isParted(key) ? { ...(own[key] as Parts), ...(value as Parts) } : value,
  ]);
  return { ...own, ...Object.fromEntries(entries) };
}

function withPartsOf(next: Parts, before: Parts, managed: Parts): Parts {
  const result: Record<string, unknown> = { ...next };
  for (const key of Object.keys(managed)) {
    if (Object.hasOwn(before, key)) result[key] = before[key];
    else delete result[key];
  }
  return result;
}

/** "clock", "sites.slack", "teamNorms.default": what the organisation has set. */
export function managedFields(managed: ManagedSettings): readonly string[] {
  return Object.entries(managed).flatMap(([key, value]) =>
    isParted(key) ? Object.keys(value as Parts).map((part) => `${key}.${part}`) : [key],
  );
}
