/** One service as a viewer who may request it sees it. */
import { categoryTitles } from '../../catalog/category';
import { findService } from '../../catalog/list-services';
import { textIn } from '../../forms/locale';
import type { Viewer } from '../../people/viewer';
import { listDrafts } from '../../requests/drafts/read-draft';
import { promiseToViewer } from '../../requests/durations/item-promise';
import type { AppContext } from '../context.server';

export interface ServiceView {
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly minutes: number;
  /** By when it is promised to be done: `Promised within 5 working days`; null where nothing is promised. */
  readonly promise: string | null;
  /** The viewer's draft of it that was worked on last; null where there is none. */
  readonly draft: string | null;
}

/** @throws E-104 for a service that does not exist or is not for this viewer */
export async function readService(app: AppContext, viewer: Viewer, key: string): Promise<ServiceView> {
  const { item } = await findService(app, viewer, key);
  const { title, summary, category, minutes } = item.document;
  const [drafts, promise] = await Promise.all([listDrafts(app, viewer), promiseToViewer(app, viewer, item)]);
  return {
    title: textIn(title, viewer.locale),
    summary: textIn(summary, viewer.locale),
    category: textIn(categoryTitles[category], viewer.locale),
    minutes,
    promise,
    draft: drafts.find(({ itemKey, change }) => itemKey === key && change === null)?.id ?? null,
  };
}
