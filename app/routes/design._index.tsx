/** The designer's entrance: the items that one may edit, making a new one, and importing one. */
import { json, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { listDesign } from '../../catalog/publishing/list-design';
import { actOnList, type ImportPlan } from '../designer/import/act-on-list.server';
import { ImportSection } from '../designer/import/import-section';
import { listParked } from '../../requests/parking/list-parked';
import { DesignList } from '../designer/list/design-list';
import { listFrame } from '../designer/list/list-frame.server';
import { ListScreen } from '../designer/list/list-screen';
import { takeOut } from '../designer/list/take-out.server';
import { NewItemForm } from '../designer/list/new-item-form';
import { withDesignerTexts } from '../designer/with-designer-texts';
import type { RefusedAct } from '../refusals/refused-act';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, locale }) =>
  json({
    items: await listDesign(app, viewer),
    parked: (await listParked(app, viewer)).length,
    ...(await listFrame(app, viewer, locale, 'designer')),
  }),
);

export const clientLoader = withDesignerTexts;

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const done = (await takeOut(visit)) ?? (await actOnList(visit));
    return done instanceof Response ? done : json(done);
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function DesignRoute() {
  const { t } = useTranslation('designer');
  const { items, parked, mayCreate, putAway } = useLoaderData<typeof loader>();
  // Plain JSON through and through: what the action gave is what arrives.
  const outcome = useActionData() as { plan?: ImportPlan; refused?: RefusedAct } | undefined;
  const refused = outcome?.refused;
  return (
    <ListScreen
      words={{ title: t('list.title'), lead: t('list.lead'), newTitle: t('new.title') }}
      beside={[
        { to: '/design/blocks', title: t('list.blocks') },
        { to: '/design/parked', title: t('list.parked', { n: parked }) },
      ]}
      refused={refused}
      list={<DesignList items={items} />}
      putAway={putAway}
      newForm={mayCreate && <NewItemForm key={refused?.attempt} items={items} refused={refused} />}
    >
      <ImportSection plan={outcome?.plan} />
    </ListScreen>
  );
}
