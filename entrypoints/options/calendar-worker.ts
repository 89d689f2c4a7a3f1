import { readCalendar } from '../../utils/holidays/ics';
import type { CalendarRequest } from './read-calendar';

/** Reads one calendar away from the page, which ends it when it takes too long. */
globalThis.addEventListener('message', ({ data }: MessageEvent<CalendarRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  globalThis.postMessage(readCalendar(data.text, data.years));
});
