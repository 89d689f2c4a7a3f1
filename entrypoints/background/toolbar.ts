import { activeTab, openOwnPage } from '../../utils/platform/tabs';
import { onCommand, onMenu } from '../../utils/platform/toolbar';
import { sendToTab } from '../../utils/protocol/client';
import type { Request } from '../../utils/protocol/messages';
import type { App } from './app';

type Command = Request<'bg→cs command'>['command'];

const MENU: ReadonlyMap<string, Command> = new Map([
  ['reply-later', 'context-menu'],
  ['wait', 'context-wait'],
]);

/** Commands and the context menu are carried out by the page that they are meant for. */
export function listenToToolbar(app: App): void {
  onMenu((tab, entry) => {
    if (entry === 'add-person') void addPerson(app, tab).catch(() => undefined);
    const command = MENU.get(entry);
    if (command) pass(tab, command);
  });
  onCommand((command) => {
    if (command !== 'reply-later' && command !== 'open-card') return;
    void activeTab().then((tab) => tab && pass(tab.id, command));
  });
}

/** Whoever is there is offered to the roster, which asks for the rest. Each time another address. */
async function addPerson({ newcomers, ports }: App, tab: number): Promise<void> {
  // A page that does not answer shows nobody.
  const seen = await sendToTab(tab, 'bg→cs person', null).catch(() => null);
  await newcomers.offer(seen);
  await openOwnPage(`options.html#/roster/add-${ports.machine.newId()}`);
}

function pass(tab: number, command: Command): void {
  // Any other page has no script of ours and does not answer.
  sendToTab(tab, 'bg→cs command', { command }).catch(() => undefined);
}
