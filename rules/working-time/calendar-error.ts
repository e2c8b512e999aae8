/** What is thrown where a calendar document is wrong (E-403) or has no data for a date (E-404). */

export class CalendarError extends Error {
  /**
   * @param place where the fault is: a JSON pointer into the document, or the calendar and the date asked for
   * @param remedy what its author can do about it
   * @param params fill the code's text in other languages
   */
  constructor(
    readonly code: 'E-403' | 'E-404',
    readonly place: string,
    readonly remedy: string,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${place}: ${remedy}`);
    this.name = 'CalendarError';
  }
}
