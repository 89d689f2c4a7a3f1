/** Slack's ids of people and teams, as attributes and pictures say them. */

/** Pictures carry team and user: ".../T0ACME-U0ANNA-<hash>-48". On Grid "E…-W…". */
const PICTURE = /\/([TE][A-Z0-9]{6,})-([UW][A-Z0-9]{6,})-/;
const USER = /^[UW][A-Z0-9]{4,}$/;
/** Slack's own robot, and a name in a draft that fits several people, look like ids of persons. */
const NOBODY: ReadonlySet<string> = new Set(['USLACKBOT', 'UNVERIFIED']);

/** Team and user of a picture; null for robots' and apps' pictures, emoji, files. */
export function pictureIds(image: Element | null): { team: string; user: string } | null {
  const [, team, user] = PICTURE.exec(image?.getAttribute('src') ?? '') ?? [];
  return team !== undefined && user !== undefined ? { team, user } : null;
}

/** Whether an id is a person's, and no app's, workflow's or robot's. */
export function isUser(id: string | null | undefined): id is string {
  return USER.test(id ?? '') && !NOBODY.has(id ?? '');
}
