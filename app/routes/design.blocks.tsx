/** Blocks: those that one may edit, what uses them, and making a new one, or one of a group in an item. */
import { json, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { listBlocks } from '../../catalog/blocks/list-blocks';
import { blockOfGroup, newBlock } from '../../catalog/blocks/new-block';
import { BlockList } from '../designer/blocks/block-list';
import { OF_GROUP } from '../designer/blocks/block-intents';
import { NewBlockForm } from '../designer/blocks/new-block-form';
import { listFrame } from '../designer/list/list-frame.server';
import { ListScreen } from '../designer/list/list-screen';
import { takeOut } from '../designer/list/take-out.server';
import { withDesignerTexts } from '../designer/with-designer-texts';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { textOf } from '../request-body.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, locale }) =>
  json({ blocks: await listBlocks(app, viewer), ...(await listFrame(app, viewer, locale, 'blocks')) }),
);

export const clientLoader = withDesignerTexts;

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const takenOut = await takeOut(visit);
    if (takenOut) return takenOut;
    const { app, viewer, form } = visit;
    const title = { en: textOf(form, 'en').trim(), 'zh-CN': textOf(form, 'zh-CN').trim() };
    const block = { key: textOf(form, 'key'), title };
    if (textOf(form, 'intent') !== OF_GROUP) {
      const { key } = await newBlock(app, viewer, block);
      return redirect(`/design/${key}/build`);
    }
    const group = {
      item: textOf(form, 'item'),
      revision: Number(textOf(form, 'revision')),
      group: textOf(form, 'group'),
    };
    return json({ made: await blockOfGroup(app, viewer, block, group) });
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function BlocksRoute() {
  const { t } = useTranslation('blocks');
  const { blocks, mayCreate, putAway } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && 'refused' in answer ? answer.refused : undefined;
  return (
    <ListScreen
      words={{ title: t('list.title'), lead: t('list.lead'), newTitle: t('new.title') }}
      beside={[{ to: '/design', title: t('list.items') }]}
      refused={refused}
      list={<BlockList blocks={blocks} />}
      putAway={putAway}
      newForm={
        mayCreate && (
          <NewBlockForm key={refused?.attempt} taken={blocks.map(({ key }) => key)} refused={refused} />
        )
      }
    />
  );
}
