// A profile's pane as Slack draws one, and what the card asks where its clock is another.
import type { Page } from '@playwright/test';

import { samplePerson, TEAM } from '../pages/people.ts';
import { ownWorld } from './closed-roots.ts';

export interface Profile {
  /** Key of the sample person. */
  readonly who: string;
  /** Zone whose clock the pane shows; none shows none. */
  readonly zone?: string;
  readonly email?: string;
}

export const PROFILE_NAME = '.p-r_member_profile__name__text';

export async function openProfile(page: Page, { who, zone, email }: Profile): Promise<void> {
  const { slack, name } = samplePerson(who);
  const clock = zone && `${clockIn(zone)} local time`;
  await page.evaluate(
    ({ picture, shown, said, address }) => {
      document.querySelector('[data-qa="member_profile_pane"]')?.remove();
      const pane = document.createElement('div');
      pane.dataset['qa'] = 'member_profile_pane';
      pane.style.cssText = 'position:fixed;right:0;top:80px;background:#fff;padding:16px;z-index:9';
      const image = document.createElement('img');
      image.src = picture;
      const part = (className: string, text: string) => {
        const span = document.createElement('span');
        span.className = className;
        span.textContent = text;
        pane.append(span);
      };
      pane.append(image);
      part('p-r_member_profile__name__text', shown);
      if (said) part('p-local_time__text', said);
      if (address) {
        const link = document.createElement('a');
        link.href = `mailto:${address}`;
        link.textContent = address;
        pane.append(link);
      }
      document.body.append(pane);
    },
    {
      picture: `https://ca.slack-edge.com/${TEAM}-${slack}-g0123456789a-48`,
      shown: name,
      said: clock,
      address: email,
    },
  );
}

function clockIn(timeZone: string): string {
  const options = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone } as const;
  return new Intl.DateTimeFormat('en-US', options).format(Date.now());
}

/** Fills in a field of the open card by its name. */
export async function fillInCard(page: Page, name: string, value: string): Promise<void> {
  const world = await ownWorld(page);
  try {
    await world.evaluate(`(() => {
      const host = document.querySelector('meanwhile-card > span');
      const root = chrome.dom.openOrClosedShadowRoot(host);
      const field = root.querySelector('[aria-label=${JSON.stringify(name)}]');
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
  } finally {
    await world.close();
  }
}
