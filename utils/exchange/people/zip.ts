/** The users in a Slack export's zip; no other file of it is unpacked. */
import { strFromU8, unzipSync } from 'fflate';

import { fail, ok, problem, type Result } from '../../domain/result';

/** `users.json` of 10,000 people has some 15 MB. */
const MAX_USERS = 128 * 1024 * 1024;
const USERS = /(?:^|\/)(?:org_)?users\.json$/;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The texts of the archive's lists of users. What a file says of its unpacked size is what is set
 * aside for it, so that a bomb never gets more.
 *
 * @returns Problems `zip_broken`, `zip_no_users` (with names of what is in it), `zip_office`, `zip_large`.
 */
export function usersOfZip(bytes: Uint8Array): Result<readonly string[]> {
  const names: string[] = [];
  let large = 0;
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.length < 1000) names.push(name);
        if (!USERS.test(name)) return false;
        large = Math.max(large, originalSize);
        return originalSize <= MAX_USERS;
      },
    });
  } catch {
    return fail(problem('zip_broken'));
  }
  if (large > MAX_USERS)
    return fail(problem('zip_large', [megabytes(large), megabytes(MAX_USERS)]));
  const texts = Object.values(found).map((one) => strFromU8(one));
  if (texts.length > 0) return ok(texts);
  if (names.includes('[Content_Types].xml')) return fail(problem('zip_office'));
  return fail(problem('zip_no_users', [names.slice(0, 3).join(', ').slice(0, 120)]));
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
