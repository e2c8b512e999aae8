/** The designer of an item: its draft, which all tabs edit together; the first change begins it. */
import { json, type MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react';
import type { ItemDraftDocument } from '../../catalog/editing/item-draft';
import type { DesignSurroundings } from '../../catalog/publishing/design-surroundings';
import type { ItemDraft } from '../../catalog/publishing/item-draft-view';
import { openDesigner } from '../../catalog/publishing/open-designer';
import { textIn } from '../../forms/locale';
import { DesignerScreen } from '../designer/frame/designer-screen';
import { ItemDraftProvider } from '../designer/item-draft/item-draft-context';
import { withDesignerTexts } from '../designer/with-designer-texts';
import { forViewer } from '../route-handlers.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, params, locale }) => {
  const opened = await openDesigner(app, viewer, params.item ?? '');
  return json({ ...opened, title: textIn(opened.draft.document.title, locale) });
});

export const clientLoader = withDesignerTexts;

/** The draft goes from tab to tab with the page; it is read anew when something is sent or asked for. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formAction,
  currentParams,
  nextParams,
  currentUrl,
  nextUrl,
}) => formAction !== undefined || currentParams.item !== nextParams.item || currentUrl.href === nextUrl.href;

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

interface LoadedDraft {
  readonly draft: ItemDraft;
  readonly live: ItemDraftDocument | null;
  readonly surroundings: DesignSurroundings;
}

export default function DesignItemRoute() {
  // What crossed the wire is plain JSON throughout; its own type cannot say so of parts of any shape.
  const { draft, live, surroundings } = useLoaderData() as unknown as LoadedDraft;
  return (
    <ItemDraftProvider key={draft.key} draft={draft} live={live} surroundings={surroundings}>
      <DesignerScreen>
        <Outlet />
      </DesignerScreen>
    </ItemDraftProvider>
  );
}
