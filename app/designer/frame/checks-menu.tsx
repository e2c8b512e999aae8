/** What the checks find, as a badge that opens into the list; each line leads to its place. */
import { Link } from '@remix-run/react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip';
import { DisclosureMenu } from '../../ui/disclosure-menu';
import { useLocalized } from '../../ui/localized';
import { Sign } from '../../ui/sign';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './checks-menu.module.css';
import { placeLink } from './place-link';

/** The list would lie over the place that it leads to. */
function closeMenu({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  currentTarget.closest('details')?.removeAttribute('open');
}

export function ChecksMenu() {
  const { t } = useTranslation('designer');
  const localized = useLocalized();
  const { item, document, findings, looking } = useItemDraft();
  const found = findings ?? [];
  const errors = found.filter(({ level }) => level === 'error').length;
  const label = looking
    ? t('checks.looking')
    : t('checks.label', { errors, warnings: found.length - errors });
  const tone = errors > 0 ? 'bad' : found.length > 0 ? 'warn' : 'ok';
  return (
    <DisclosureMenu
      label={label}
      button={
        <span className={styles.badge} data-tone={looking ? 'open' : tone}>
          <Sign name={looking ? 'open' : found.length > 0 ? 'warning' : 'check'} />
          {t('checks.badge', { n: found.length })}
        </span>
      }
    >
      <h2 className={styles.title}>{label}</h2>
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((finding) => (
            <li key={finding.id}>
              <Link to={placeLink(item, document, finding.place)} onClick={closeMenu}>
                {localized(finding.message)}
              </Link>
              <small>
                {finding.level === 'warning' && <Chip tone="warn">{t('checks.warning')}</Chip>}{' '}
                {localized(finding.remedy)}
              </small>
            </li>
          ))}
        </ul>
      )}
    </DisclosureMenu>
  );
}
