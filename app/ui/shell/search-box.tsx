/** The search of the portal: a plain form to the home page, reached with `/`. */
import { Form } from '@remix-run/react';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import { useSlashKey } from '../use-slash-key';
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
