/** The designer's entrance: the items that one may edit, and making a new one. */
import { json, redirect, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { listDesign } from '../../catalog/publishing/list-design';
import { mayMakeItems, newItem } from '../../catalog/publishing/new-item';
import { DesignList } from '../designer/list/design-list';
import { NewItemForm } from '../designer/list/new-item-form';
import { withDesignerTexts } from '../designer/with-designer-texts';
import { RefusedActBanner } from '../refusals/refused-act-banner';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { textOf } from '../request-body.server';
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
    const { app, viewer, form } = visit;
    const title = { en: textOf(form, 'en').trim(), 'zh-CN': textOf(form, 'zh-CN').trim() };
    const template = textOf(form, 'template') || undefined;
    const { key } = await newItem(app, viewer, { key: textOf(form, 'key'), title, template });
    return redirect(`/design/${key}/build`);
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function DesignRoute() {
  const { t } = useTranslation('designer');
  const { items, mayCreate } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
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
    </PortalShell>
  );
}
