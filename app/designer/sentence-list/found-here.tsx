/** What the checks found in an element, beside it. */
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../catalog/publishing/checks';
import { Chip } from '../../ui/chip';
import { useLocalized } from '../../ui/localized';
import styles from './sentence-list.module.css';

export function FoundHere({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('rule-editor');
  const localized = useLocalized();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.found} aria-label={t('found.title')}>
      {findings.map(({ id, level, message, remedy }) => (
        <li key={id}>
          <Chip tone={level === 'error' ? 'bad' : 'warn'} sign="warning">
            {t(`found.${level}`)}
          </Chip>
          <span>
            {localized(message)} {localized(remedy)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Those that lie in a part of the document. @param place JSON pointer of the part */
export function findingsIn(findings: readonly Finding[] | null, place: string): readonly Finding[] {
  return (findings ?? []).filter((each) => each.place === place || each.place.startsWith(`${place}/`));
}
