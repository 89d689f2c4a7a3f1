/** Slack's own profile of a person: the pane beside the messages, and the card that opens on rest. */
import type { PersonRef } from '../../domain/person';
import { textOf } from '../shared/dom';
import type { HostProfile, Spot } from '../types';
import { pictureIds } from './ids';
import { isOwn } from './people';
import { selfOf } from './self';

/** The pane. 2026. */
const PANE = '[data-qa="member_profile_pane"], .p-r_member_profile__container';
/** And the card, outside of the client's container. 2024 to 2026. */
export const PROFILE = `${PANE}, .p-member_profile_hover_card__popover`;
/** In the pane, and in the card. 2026. */
const NAME = '.p-r_member_profile__name__text, .p-member_profile_base_entity__name';
const PICTURE = '.p-r_member_profile__avatar__img, img';
/** "7:51 PM local time", translated. 2024 to 2026. */
const CLOCK = '.p-local_time__text';
/** Hidden by policy in many workspaces. 2026. */
const EMAIL = 'a[href^="mailto:"]';

/** Whose profile it is, by its picture. */
function personIn(profile: Element): PersonRef | null {
  const images = [...profile.querySelectorAll(PICTURE)];
  const ids = images.map(pictureIds).find((one) => one !== null);
  const name = textOf(profile.querySelector(NAME));
  return ids ? { slack: ids, ...(name === '' ? {} : { name }) } : null;
}

function read(profile: Element): HostProfile | null {
  const ref = personIn(profile);
  if (!ref) return null;
  const clock = textOf(profile.querySelector(CLOCK));
  const link = profile.querySelector(EMAIL)?.getAttribute('href');
  const email = link?.replace(/^mailto:|\?.*$/g, '');
  return { ref, ...(clock && { clock }), ...(email && { email }) };
}

/** Whose open pane or card an element belongs to. */
export function profileAt(element: Element): PersonRef | null {
  const profile = element.closest(PROFILE);
  return profile && personIn(profile);
}

/** A mark by the name of a profile in which Slack shows no clock of its own; else ours steps aside. */
export function profileSpots(pane: Element): Spot[] {
  const ref = personIn(pane);
  const anchor = pane.querySelector(NAME);
  if (!ref || !anchor || pane.querySelector(CLOCK)) return [];
  if (isOwn(ref, selfOf(pane.ownerDocument))) return [];
  const insert = { reference: anchor, how: 'after' } as const;
  return [{ anchor, insert, form: 'full', where: 'message', ref }];
}

/**
 * The name in a pane, where the pointer may rest for the card although there is no mark. Slack's card
 * goes when the pointer leaves it, so none of ours stands beside it.
 */
export function profileNameAt(element: Element): { anchor: Element; ref: PersonRef } | null {
  const anchor = element.closest(NAME);
  const pane = anchor?.closest(PANE);
  const ref = pane ? personIn(pane) : null;
  return anchor && ref && !isOwn(ref, selfOf(anchor.ownerDocument)) ? { anchor, ref } : null;
}

/** What the open pane or card of a person shows; what has a clock first. */
export function profileOf(document: Document, { slack }: PersonRef): HostProfile | null {
  if (!slack) return null;
  const found = [...document.querySelectorAll(PROFILE)]
    .flatMap((profile) => read(profile) ?? [])
    .filter(({ ref }) => ref.slack?.user === slack.user);
  return found.find(({ clock }) => clock !== undefined) ?? found[0] ?? null;
}
