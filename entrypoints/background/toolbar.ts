import { activeTab } from '../../utils/platform/tabs';
import { onCommand, onMenu } from '../../utils/platform/toolbar';
import { sendToTab } from '../../utils/protocol/client';
import type { Request } from '../../utils/protocol/messages';

type Command = Request<'bg→cs command'>['command'];

const MENU: ReadonlyMap<string, Command> = new Map([
  ['reply-later', 'context-menu'],
  ['wait', 'context-wait'],
]);

/** Commands and the context menu are carried out by the page that they are meant for. */
export function listenToToolbar(): void {
  onMenu((tab, entry) => {
    const command = MENU.get(entry);
    if (command) pass(tab, command);
  });
  onCommand((command) => {
    if (command !== 'reply-later' && command !== 'open-card') return;
    void activeTab().then((tab) => tab && pass(tab.id, command));
  });
}

function pass(tab: number, command: Command): void {
  // Any other page has no script of ours and does not answer.
  sendToTab(tab, 'bg→cs command', { command }).catch(() => undefined);
}
