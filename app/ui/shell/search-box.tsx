/** The search of the portal: a plain form to the home page, reached with `/`. */
import { Form } from '@remix-run/react';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import { isShortcut } from '../single-keys';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  large?: boolean;
  defaultValue?: string;
  placeholder?: string;
}

export function SearchBox({ large, defaultValue, placeholder }: SearchBoxProps) {
  const { t } = useTranslation('shell');
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  return (
    <Form method="get" action="/" role="search" className={classes(styles.box, large && styles.large)}>
      <IconSearch size={16} stroke={1.8} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        name="q"
        maxLength={100}
        defaultValue={defaultValue}
        aria-label={t('search')}
        placeholder={placeholder ?? t('search')}
        aria-keyshortcuts="/"
        autoComplete="off"
      />
      <kbd className="needs-scripts" aria-hidden="true">
        /
      </kbd>
    </Form>
  );
}

/** `/` goes to the search, unless one is typing. */
function useSlashKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || !isShortcut(event)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [input]);
}
