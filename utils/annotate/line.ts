import { translate } from '../platform/i18n';
import { userClock } from '../platform/locale';
import { send } from '../protocol/client';
import type { Surface } from '../surfaces/types';
import { themeAt } from './cards';
import { dialogsOf } from './dialogs';
import { guarded, type Lifetime } from './lifetime';
import type { Lines } from './line-session';
import { loadCard, loadLine } from './scripts';

/** The line at messages that are being written; undefined until somebody writes one in this page. */
export type Line = () => Lines | undefined;

/** Brings the line's script when a field in which messages are written first has the focus. */
export function startLine(life: Lifetime, document: Document, surface: Surface): Line {
  const { writing } = surface;
  let lines: Lines | undefined;
  let field: Element | null = null;
  let isBeginning = false;

  const begin = async () => {
    const { createLines, readers } = await loadLine();
    const tools = {
      life,
      document,
      surface,
      t: translate,
      dialogs: dialogsOf(life),
      loadCard,
      send,
      clock: ({ clock }) => userClock(clock),
      theme: (element, { theme }) => (theme === 'system' ? themeAt(surface, element) : theme),
    } satisfies Parameters<typeof createLines>[0];
    if (life.signal.aborted) return;
    lines = createLines(tools, readers[surface.id]);
    if (field) lines.entered(field);
  };

  const entered = guarded(life, (target: EventTarget | null) => {
    if (!writing || !(target instanceof Element) || !target.closest(writing)) return;
    field = target;
    if (lines) lines.entered(target);
    else if (!isBeginning) {
      isBeginning = true;
      begin().catch(() => (isBeginning = false));
    }
  });
  const options = { capture: true, passive: true, signal: life.signal };
  document.addEventListener('focusin', ({ target }) => entered(target), options);
  // An update finds pages in which somebody writes already.
  entered(document.activeElement);
  return () => lines;
}
