/** The designer of an item: opens its draft, which all tabs edit together. */
import { json, type MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react';
import type { ItemDraftDocument } from '../../catalog/editing/item-draft';
import type { ItemDraft } from '../../catalog/publishing/item-draft-view';
import { readVersion } from '../../catalog/publishing/list-versions';
import { openItemDraft } from '../../catalog/publishing/open-item-draft';
import { textIn } from '../../forms/locale';
import { DesignerScreen } from '../designer/frame/designer-screen';
import { ItemDraftProvider } from '../designer/item-draft/item-draft-context';
import { forViewer } from '../route-handlers.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, params, locale }) => {
  const key = params.item ?? '';
  const draft = await openItemDraft(app, viewer, key);
  const live = draft.liveVersion === null ? null : (await readVersion(app, viewer, key, 'live')).document;
  return json({ draft, live, title: textIn(draft.document.title, locale) });
});

/** The draft goes from tab to tab with the page; it is read anew when something is sent or asked for. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formAction,
  currentParams,
  nextParams,
  currentUrl,
  nextUrl,
}) => formAction !== undefined || currentParams.item !== nextParams.item || currentUrl.href === nextUrl.href;

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function DesignItemRoute() {
  // What crossed the wire is plain JSON throughout; its own type cannot say so of parts of any shape.
  const { draft, live } = useLoaderData() as unknown as { draft: ItemDraft; live: ItemDraftDocument | null };
  return (
    <ItemDraftProvider key={draft.key} draft={draft} live={live}>
      <DesignerScreen>
        <Outlet />
      </DesignerScreen>
    </ItemDraftProvider>
  );
}
