/** The portal's top bar: mark, search, what is the viewer's, what waits for them. */
import { Link } from '@remix-run/react';
import { IconBell } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand';
import { NavItem } from './nav-item';
import { personalLinks, queueLinks } from './navigation';
import { SearchBox } from './search-box';
import { useShell } from './shell-data';
import styles from './top-bar.module.css';
import { LanguageMenu, UserMenu } from './user-menu';

/** @param search leave out where the page has a search of its own */
export const TopBar = memo(function TopBar({ search }: { search: boolean }) {
  const { t } = useTranslation('shell');
  const shell = useShell();
  const links = [...personalLinks(shell).slice(1), ...queueLinks(shell).slice(0, 1)];
  return (
    <header className={styles.bar}>
      <Brand />
      {search && shell.viewer && (
        <div className={styles.search}>
          <SearchBox />
        </div>
      )}
      <span className={styles.space} />
      {shell.viewer && (
        <nav className={styles.links} aria-label={t('nav.label')}>
          {links.map((link) => (
            <NavItem key={link.to} link={link} className={styles.link} />
          ))}
        </nav>
      )}
      {shell.viewer && <NoticesLink />}
      {shell.viewer ? <UserMenu /> : <LanguageMenu />}
    </header>
  );
});

export function NoticesLink() {
  const { t } = useTranslation('shell');
  const { counts } = useShell();
  return (
    <Link to="/notices" className={styles.notices} aria-label={t('notices', { n: counts.notices })}>
      <IconBell size={20} stroke={1.6} aria-hidden="true" />
      {counts.notices > 0 && (
        <span className={styles.unread}>{counts.notices < 100 ? counts.notices : '99+'}</span>
      )}
    </Link>
  );
}
