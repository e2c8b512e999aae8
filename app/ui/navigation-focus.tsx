/** After a client-side navigation the focus goes to the new page's title, as a fresh document would begin there. */
import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

export function NavigationFocus() {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    // A page that put the focus somewhere itself (an error summary) knows better.
    if (document.activeElement && document.activeElement !== document.body) return;
    (document.getElementById('title') ?? document.getElementById('main'))?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
