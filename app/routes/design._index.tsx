/** The designer's entrance: the items that one may edit, making a new one, and importing one. */
import { json, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { listDesign } from '../../catalog/publishing/list-design';
import { mayMakeItems } from '../../catalog/publishing/new-item';
import { actOnList, type ImportPlan } from '../designer/import/act-on-list.server';
import { ImportSection } from '../designer/import/import-section';
import { DesignList } from '../designer/list/design-list';
import { NewItemForm } from '../designer/list/new-item-form';
import { withDesignerTexts } from '../designer/with-designer-texts';
import type { RefusedAct } from '../refusals/refused-act';
import { RefusedActBanner } from '../refusals/refused-act-banner';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { titled } from '../titled';
import { serverTexts } from '../texts/server-texts.server';
import { PageTitle } from '../ui/page-title';
import { PortalShell } from '../ui/shell/portal-shell';

export const loader = forViewer(async ({ app, viewer, locale }) =>
  json({
    items: await listDesign(app, viewer),
    mayCreate: mayMakeItems(viewer),
    title: serverTexts(locale).t('designer:list.title'),
  }),
);

export const clientLoader = withDesignerTexts;

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const done = await actOnList(visit);
    return done instanceof Response ? done : json(done);
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function DesignRoute() {
  const { t } = useTranslation('designer');
  const { items, mayCreate } = useLoaderData<typeof loader>();
  // Plain JSON through and through: what the action gave is what arrives.
  const outcome = useActionData() as { plan?: ImportPlan; refused?: RefusedAct } | undefined;
  const refused = outcome?.refused;
  return (
    <PortalShell>
      <div>
        <PageTitle title={t('list.title')} />
        <p>{t('list.lead')}</p>
        <p>
          <Link to="/design/blocks">{t('list.blocks')}</Link>
        </p>
      </div>
      <RefusedActBanner refused={refused} />
      <DesignList items={items} />
      {mayCreate && (
        <section>
          <h2>{t('new.title')}</h2>
          <NewItemForm key={refused?.attempt} items={items} refused={refused} />
        </section>
      )}
      <ImportSection plan={outcome?.plan} />
    </PortalShell>
  );
}
