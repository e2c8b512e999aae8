/** The services that a person may request, with what it takes to ask for them and how long they take. */
import { liveCalendars } from '../catalog/calendar-store.server';
import { formFor } from '../catalog/form-for';
import type { ItemVersion } from '../catalog/item-store.server';
import { leastQuestions } from '../catalog/least-questions';
import { listServices } from '../catalog/list-services';
import { personFactsOf } from '../people/person';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { promiseInWords } from './durations/item-promise';
import { spansOf } from './durations/duration-store.server';
import { usualDuration, type UsualDuration } from './durations/usual-duration';

const DAYS = 90;
const DAY = 86_400_000;
/** As many as a median needs to be steady, and as a page may read. */
const MOST_FINISHED = 51;
const MOST_OPEN = 21;

export interface Offer {
  readonly item: ItemVersion['item'];
  /** Questions that this viewer is asked in any case. */
  readonly questions: number;
  readonly usual: UsualDuration | null;
  /** In the viewer's language: `Promised within 5 working days`; null where the item promises nothing. */
  readonly promise: string | null;
}

/** In the order of the catalog. @throws E-104 */
export async function listOffers(context: WorkContext, viewer: Viewer): Promise<Offer[]> {
  const { knex } = context.database;
  const [services, { calendars }, now] = await Promise.all([
    listServices(context, viewer),
    liveCalendars(knex),
    context.database.now(),
  ]);
  const spans = await spansOf(
    knex,
    services.map(({ item }) => item.document.key),
    { since: now - DAYS * DAY, finished: MOST_FINISHED, open: MOST_OPEN },
  );
  const requester = personFactsOf(viewer);
  return services.map(({ item }) => {
    const form = formFor(item, requester, calendars);
    return {
      item,
      questions: leastQuestions(form, now),
      usual: usualDuration(spans.filter(({ itemKey }) => itemKey === item.document.key)),
      promise: promiseInWords(item, form, viewer),
    };
  });
}
