/** The blocks that one may edit, each with how it stands and what uses it. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BlockUser, DesignBlockItem } from '../../../catalog/blocks/list-blocks';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { useLocalized } from '../../ui/localized';
import { ItemName } from '../list/item-name';
import { ItemStates } from '../list/item-states';
import styles from './blocks.module.css';

export function BlockList({ blocks }: { blocks: readonly DesignBlockItem[] }) {
  const { t } = useTranslation('blocks');
  if (blocks.length === 0)
    return (
      <Card>
        <EmptyState title={t('list.empty')} why={t('list.first')} />
      </Card>
    );
  return (
    <Card>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('list.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('list.block')}</th>
            <th scope="col">{t('list.users')}</th>
            <th scope="col">{t('list.state')}</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map((block) => (
            <tr key={block.key}>
              <th scope="row">
                <ItemName item={block} />
              </th>
              <td>
                {block.users.length === 0 && <span className={styles.hint}>{t('list.none')}</span>}
                <ul className={styles.users}>
                  {block.users.map((user) => (
                    <User key={user.key} user={user} />
                  ))}
                </ul>
              </td>
              <td>
                <ItemStates item={block} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function User({ user: { key, title, versions, draft } }: { user: BlockUser }) {
  const { t } = useTranslation('blocks');
  const localized = useLocalized();
  const live = versions.find((each) => each.live);
  const earlier = versions.filter((each) => !each.live);
  const facts = [
    live && t('user.live', live),
    draft !== null && t('user.draft', { block: draft }),
    earlier.length > 0 &&
      t('user.earlier', {
        versions: earlier.map((each) => t('user.pair', each)).join(t('user.comma')),
      }),
  ].filter(Boolean);
  return (
    <li>
      <Link to={`/design/${key}/build`}>{localized(title) || key}</Link>
      <small>{facts.join('; ')}</small>
    </li>
  );
}
