/** Where Google Calendar takes a new event from; opened by nobody but the user. */
export const GOOGLE_CALENDAR = 'https://calendar.google.com/calendar/render';

/**
 * The address of an event that is filled in and not yet saved. It carries these four and nothing else.
 *
 * @param event Instants are epoch milliseconds.
 */
export function calendarLink(event: {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly details: string;
}): string {
  const utc = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: event.title,
    dates: `${utc(event.start)}/${utc(event.end)}`,
    details: event.details,
  });
  return `${GOOGLE_CALENDAR}?${query.toString()}`;
}
