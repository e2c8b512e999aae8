/** Parked requests: what is wrong with the rules of their services, and letting them begin once that is mended. */
import { json, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { listParked, type ParkedRow } from '../../requests/parking/list-parked';
import { actOnParked, type StillParked } from '../designer/parked/act-on-parked.server';
import { isParkedDeed } from '../designer/parked/parked-deed';
import { ParkedList } from '../designer/parked/parked-list';
import { ListScreen } from '../designer/list/list-screen';
import { StillParkedBanner } from '../designer/parked/still-parked-banner';
import { withDesignerTexts } from '../designer/with-designer-texts';
import type { RefusedAct } from '../refusals/refused-act';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { serverTexts } from '../texts/server-texts.server';
import { titled } from '../titled';
import { PageNotes } from '../ui/page-notes';
import { StatusLine } from '../ui/status-line';

export const loader = forViewer(async ({ app, viewer, locale }) =>
  json({ rows: await listParked(app, viewer), title: serverTexts(locale).t('parked:title') }),
);

export const clientLoader = withDesignerTexts;

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const done = await actOnParked(visit);
    return typeof done === 'string' ? redirect(`/design/parked?did=${done}`) : json({ still: done });
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function ParkedRoute() {
  const { t } = useTranslation('parked');
  // Plain JSON through and through: what loader and action gave is what arrives.
  const { rows } = useLoaderData() as { rows: readonly ParkedRow[] };
  const answer = useActionData() as { still?: StillParked; refused?: RefusedAct } | undefined;
  const [params] = useSearchParams();
  const did = params.get('did');
  return (
    <ListScreen
      words={{ title: t('title'), lead: t('lead'), newTitle: '' }}
      beside={[{ to: '/design', title: t('items') }]}
      refused={answer?.refused}
      list={
        <div>
          <PageNotes>
            <StatusLine text={!answer && isParkedDeed(did) ? t(`did.${did}`) : null} />
            {answer?.still && <StillParkedBanner still={answer.still} />}
          </PageNotes>
          <ParkedList rows={rows} refused={answer?.refused} />
        </div>
      }
      newForm={null}
    />
  );
}
