/** Gathers the home page: only what this viewer may request, has begun, has asked for, or has to decide. */
import { textIn } from '../../forms/locale';
import type { Viewer } from '../../people/viewer';
import { listApprovals } from '../../requests/approvals/list-approvals';
import { listDrafts, type DraftSummary } from '../../requests/drafts/read-draft';
import { listOffers, type Offer } from '../../requests/list-offers';
import { listMyRequests, type RequestRow } from '../../requests/list-requests';
import type { AppContext } from '../context.server';
import { requestNumber } from '../request/request-number';
import { findServices, hasWords } from './find-services';
import type { DraftRow, HomeView, ServiceCard } from './home-view';

/** A page of the portal, not a list: the rest is a click away. */
const MOST_ROWS = 5;
const MOST_DRAFTS = 3;
const DAY = 86_400_000;

export async function loadHome(app: AppContext, viewer: Viewer, search: string): Promise<HomeView> {
  const [offers, drafts, requests, approvals] = await Promise.all([
    listOffers(app, viewer),
    listDrafts(app, viewer),
    // A search looks through all of them that are on the first page, open or not.
    listMyRequests(app, viewer, search === '' ? { only: 'open' } : {}),
    listApprovals(app, viewer),
  ]);
  const { locale } = viewer;
  const found = findServices(
    offers.map((offer) => ({ offer, document: offer.item.document })),
    search,
  );
  // What cannot be found is a matter for those who help: the catalog says which service that is.
  const otherwise = offers.find(({ item }) => item.document.category === 'help');
  return {
    search,
    services: found.map(({ offer }) => cardOf(offer, locale)),
    otherwise: otherwise ? cardOf(otherwise, locale) : null,
    drafts: drafts.slice(0, MOST_DRAFTS).map((draft) => draftRow(draft, locale)),
    inFlight: requests.rows
      .filter((row) => hasWords(wordsOf(row), search))
      .slice(0, MOST_ROWS)
      .map((row) => ({
        id: row.id,
        number: requestNumber(row.number),
        title: textIn(row.itemTitle, locale),
        subject: row.subject,
        state: row.state,
        ...row.progress,
        late: row.late,
        promisedAt: row.promisedAt,
        keyDate: row.keyDate,
      })),
    waiting: approvals.slice(0, MOST_ROWS).map((approval) => ({
      id: approval.id,
      title: textIn(approval.title, locale),
      item: textIn(approval.itemTitle, locale),
      subject: approval.subject,
      number: requestNumber(approval.requestNumber),
      requester: approval.requester?.name ?? '',
    })),
  };
}

function draftRow(
  { id, title, subject, change, stepNumber, stepCount, updatedAt }: DraftSummary,
  locale: string,
): DraftRow {
  return {
    id,
    subject,
    title: textIn(title, locale),
    change: change && { number: requestNumber(change.requestNumber), open: change.open },
    step: stepNumber,
    steps: stepCount,
    savedAt: updatedAt,
  };
}

/** What a search finds a request by. */
function wordsOf({ number, itemTitle, subject }: RequestRow): string {
  return [requestNumber(number), ...Object.values(itemTitle), subject ?? ''].join(' ');
}

function cardOf({ item: { document }, questions, usual, promise }: Offer, locale: string): ServiceCard {
  // What open requests are promised says nothing beside the service's own promise; how long others took does.
  const said = usual?.from === 'promised' && promise !== null ? null : usual;
  return {
    key: document.key,
    title: textIn(document.title, locale),
    summary: textIn(document.summary, locale),
    icon: document.icon,
    minutes: document.minutes,
    questions,
    usual: said && { from: said.from, days: Math.round(said.ms / DAY) },
    promise,
  };
}
