/** The notices that rules send at once: what they say, and to whom. */
import { useTranslation } from 'react-i18next';
import type { PreviewNotice } from '../../requests/preview/preview-notices';
import { ColumnGroup, ColumnLine } from '../ui/side-column';

export function PlanNotices({ notices }: { notices: readonly PreviewNotice[] }) {
  const { t } = useTranslation(['plan', 'words']);
  if (notices.length === 0) return null;
  return (
    <ColumnGroup title={t('told')} count={notices.length}>
      <ul>
        {notices.map(({ key, text, told, names }) => (
          <ColumnLine
            key={key}
            title={text}
            side={told === 1 ? names[0] : t('people', { n: told })}
            why={told === 1 ? [] : [names.join(t('words:list.comma')) + (told > names.length ? '…' : '')]}
          />
        ))}
      </ul>
    </ColumnGroup>
  );
}
