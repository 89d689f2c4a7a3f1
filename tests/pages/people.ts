// The sample people of the design and a few strangers, with their ids on the three sites.

/** Workspace of the sample Slack pages. */
export const TEAM = 'T0MEANWHILE';

/** One person as the sample pages show her. */
export interface SamplePerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** Slack user id in {@link TEAM}. */
  readonly slack: string;
  /** Google account id, 21 digits. */
  readonly google: string;
  /** Background of the generated avatar. */
  readonly colour: string;
  /** False for those who get no mark. */
  readonly onRoster: boolean;
}

const entry = (
  name: string,
  number: number,
  colour: string,
  onRoster: boolean,
  email?: string,
): SamplePerson => {
  const key = (name.split(' ')[0] ?? name).toLowerCase();
  return {
    key,
    name,
    email: email ?? `${key}@example.com`,
    slack: `U0SAMPLE${String(number).padStart(2, '0')}`,
    google: `1000000000000000000${String(number).padStart(2, '0')}`,
    colour,
    onRoster,
  };
};

/** Mika, who looks at the pages; the teammates; then strangers and robots. */
export const PEOPLE: readonly SamplePerson[] = [
  entry('Mika Sanders', 1, '#00695c', false),
  entry('Anna Weber', 11, '#c2185b', true),
  entry('Bo Nakamura', 12, '#5e35b1', true),
  entry('Chidi Okafor', 13, '#2e7d32', true),
  entry('Dina Haddad', 14, '#e65100', true),
  entry('Elena Petrova', 15, '#0277bd', true),
  entry('Femi Adeyemi', 16, '#6d4c41', true),
  entry('Grace Kim', 17, '#ad1457', true),
  entry('Ravi Iyer', 18, '#455a64', true),
  entry('Paula Stone', 31, '#7b1fa2', false, 'paula.stone@example.org'),
  entry('Tomas Lind', 32, '#1565c0', false, 'tomas@example.net'),
  entry('Buildbot', 33, '#37474f', false, 'no-reply@example.org'),
];

/** @throws When there is no such sample person. */
export function samplePerson(key: string): SamplePerson {
  const found = PEOPLE.find((person) => person.key === key);
  if (!found) throw new Error(`No sample person "${key}"`);
  return found;
}
