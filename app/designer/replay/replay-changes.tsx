/** What would have been different: answers that do not fit, groups of the same change, and the work of departments. */
import { useTranslation } from 'react-i18next';
import type { ReplayView } from '../../../requests/replay/read-replays';
import { useItemDraft } from '../item-draft/item-draft-context';
import { useLocalized } from '../../ui/localized';
import { GroupList } from './group-list';
import { LoadTable } from './load-table';
import type { ReplayPage } from './read-replay-page.server';
import styles from './replay.module.css';

export function ReplayChanges({ replay, open }: { replay: ReplayView; open: ReplayPage['open'] }) {
  const { t } = useTranslation('replay');
  const { tally, requests, groups } = replay;
  if (requests === 0) return null;
  return (
    <>
      <FieldCounts title={t('dropped')} counts={tally.dropped} />
      <FieldCounts title={t('missing')} counts={tally.missing} />
      {groups.length === 0 ? <p>{t('same')}</p> : <GroupList replay={replay} open={open} />}
      <LoadTable load={tally.load} />
    </>
  );
}

function FieldCounts({ title, counts }: { title: string; counts: Readonly<Record<string, number>> }) {
  const { t } = useTranslation('replay');
  const { document, live } = useItemDraft();
  const localized = useLocalized();
  const entries = Object.entries(counts);
  if (entries.length === 0) return null;
  const labelOf = (key: string) =>
    localized(document.form.texts[key]?.label ?? live?.form.texts[key]?.label ?? {}) || key;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.plain}>
        {entries.map(([key, n]) => (
          <li key={key}>{t('fieldCount', { field: labelOf(key), n })}</li>
        ))}
      </ul>
    </div>
  );
}
