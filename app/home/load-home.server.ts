/** Gathers the home page: only what this viewer may request, has begun, has asked for, or has to decide. */
import { listServices } from '../../catalog/list-services';
import { textIn } from '../../forms/locale';
import type { Viewer } from '../../people/viewer';
import { listApprovals } from '../../requests/approvals/list-approvals';
import { listDrafts } from '../../requests/drafts/read-draft';
import { listMyRequests, type RequestRow } from '../../requests/list-requests';
import type { AppContext } from '../context.server';
import { findServices, hasWords } from './find-services';
import type { HomeView, ServiceCard } from './home-view';

/** A page of the portal, not a list: the rest is a click away. */
const MOST_ROWS = 5;
const MOST_DRAFTS = 3;

export async function loadHome(app: AppContext, viewer: Viewer, search: string): Promise<HomeView> {
  const [services, drafts, requests, approvals] = await Promise.all([
    servicesFor(app, viewer, search),
    listDrafts(app, viewer),
    // A search looks through all of them that are on the first page, open or not.
    listMyRequests(app, viewer, search === '' ? { only: 'open' } : {}),
    listApprovals(app, viewer),
  ]);
  const { locale } = viewer;
  return {
    search,
    services,
    drafts: drafts.slice(0, MOST_DRAFTS).map(({ id, title, subject, stepNumber, stepCount, updatedAt }) => ({
      id,
      subject,
      title: textIn(title, locale),
      step: stepNumber,
      steps: stepCount,
      savedAt: updatedAt,
    })),
    inFlight: requests.rows
      .filter((row) => hasWords(wordsOf(row), search))
      .slice(0, MOST_ROWS)
      .map((row) => ({
        id: row.id,
        number: `REQ-${row.number}`,
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
      number: `REQ-${approval.requestNumber}`,
      requester: approval.requester?.name ?? '',
    })),
  };
}

/** What a search finds a request by. */
function wordsOf({ number, itemTitle, subject }: RequestRow): string {
  return [`REQ-${number}`, ...Object.values(itemTitle), subject ?? ''].join(' ');
}

async function servicesFor(app: AppContext, viewer: Viewer, search: string): Promise<readonly ServiceCard[]> {
  const items = (await listServices(app, viewer)).map(({ item }) => item);
  return findServices(items, search).map(({ document }) => ({
    key: document.key,
    title: textIn(document.title, viewer.locale),
    summary: textIn(document.summary, viewer.locale),
    icon: document.icon,
    minutes: document.minutes,
  }));
}
