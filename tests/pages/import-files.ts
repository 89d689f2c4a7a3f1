// Files of people as other programs write them, with sample people in them.

/** A team as it is pasted from a sheet; four zones of it are not certain, in two kinds. */
export const PASTED = [
  'Anna Weber\tanna@example.com\tBerlin\tMon-Fri 9:00-17:30',
  'Bo Nakamura\tbo@example.com\tTokyo\tMon-Fri 10-19',
  'Chidi Okafor\tchidi@example.com\tLagos',
  'Elena Petrova\telena@example.com\tCET',
  'Femi Adeyemi\tfemi@example.com\tLondon',
  'Grace Kim\tgrace@example.com\tLos Angeles\tMon-Thu 9-18',
  'Henri Blanc\thenri@example.com\tCET',
  'Ravi Iyer\travi@example.com\tIndia',
  'Nora Quist\tnora@example.com',
].join('\n');

interface SlackUser {
  readonly id: string;
  readonly [field: string]: unknown;
}

const ZONES = ['Europe/Berlin', 'Asia/Tokyo', 'America/New_York', 'Asia/Calcutta', 'Africa/Lagos'];

/** A user with everything that Slack's export says of one, most of which nobody needs. */
export function slackUser(
  index: number,
  change: Readonly<Record<string, unknown>> = {},
): SlackUser {
  const id = `U0${index.toString(36).toUpperCase().padStart(8, '0')}`;
  const picture = (size: number) =>
    `https://avatars.example.com/2024-01-10/1704944089846_8e881ced77c4_${size}.jpg`;
  const name = `Member ${index} Family`;
  return {
    id,
    team_id: 'T0MEANWHILE',
    name: `member${index}`,
    deleted: false,
    color: '9f69e7',
    real_name: name,
    tz: ZONES[index % ZONES.length],
    tz_label: 'Central European Time',
    tz_offset: 3600,
    profile: {
      title: index % 3 === 0 ? 'Engineer' : '',
      phone: '',
      skype: '',
      real_name: name,
      real_name_normalized: name,
      display_name: `member${index}`,
      display_name_normalized: `member${index}`,
      fields: null,
      status_text: '',
      status_emoji: '',
      status_emoji_display_info: [],
      status_expiration: 0,
      avatar_hash: 'g97b5485594e',
      first_name: 'Member',
      last_name: `${index} Family`,
      email: `member${index}@${index % 4 === 0 ? 'partner.example' : 'example.com'}`,
      ...Object.fromEntries(
        [24, 32, 48, 72, 192, 512].map((size) => [`image_${size}`, picture(size)]),
      ),
      status_text_canonical: '',
      team: 'T0MEANWHILE',
    },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: false,
    is_app_user: false,
    updated: 1704944000 + index,
    is_email_confirmed: true,
    who_can_share_contact_card: 'EVERYONE',
    ...change,
  };
}

/** `users.json` of a workspace. */
export function slackUsers(count: number): SlackUser[] {
  return Array.from({ length: count }, (_, index) => slackUser(index));
}
