/** One link of the navigation, with its count. */
import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { isCurrent, type NavLink } from './navigation';

export function NavItem({ link, className }: { link: NavLink; className: string | undefined }) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  return (
    <Link to={link.to} className={className} aria-current={isCurrent(link.to, pathname) ? 'page' : undefined}>
      <span>{link.key ? t(`nav.${link.key}`) : link.title}</span>
      {link.count !== undefined && link.count > 0 && <b>{link.count < 100 ? link.count : '99+'}</b>}
    </Link>
  );
}
