/** Who is signed in, and the choices that are theirs: language, colours, signing out. */
import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '../../texts/locales';
import { Button } from '../button';
import { colorSchemes } from '../color-scheme';
import { DisclosureMenu } from '../disclosure-menu';
import { CsrfField } from './csrf-field';
import { initials } from './initials';
import { useShell } from './shell-data';
import styles from './user-menu.module.css';

export function UserMenu() {
  const { t } = useTranslation('shell');
  const { viewer } = useShell();
  if (!viewer) return null;
  return (
    <DisclosureMenu
      label={t('account', { name: viewer.name })}
      button={
        <span className={styles.avatar} aria-hidden="true">
          {initials(viewer.name)}
        </span>
      }
    >
      <div className={styles.who}>
        <b>{viewer.name}</b>
        <small>
          {viewer.number} · {viewer.department}
        </small>
      </div>
      <Preferences />
      <form method="post" action="/sign-out" className={styles.part}>
        <CsrfField />
        <Button kind="quiet" className={styles.choice}>
          {t('signOut')}
        </Button>
      </form>
    </DisclosureMenu>
  );
}

/** The languages alone, for where nobody is signed in. */
export function LanguageMenu() {
  const { t } = useTranslation('shell');
  const { locale } = useShell();
  return (
    <DisclosureMenu
      label={t('preferences')}
      button={<span className={styles.language}>{localeNames[locale]}</span>}
    >
      <Preferences />
    </DisclosureMenu>
  );
}

/** Plain forms: they work unhydrated, and a new language needs a new page anyway. */
function Preferences() {
  const { t } = useTranslation('shell');
  const { locale, scheme } = useShell();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/preferences" className={styles.part}>
      <CsrfField />
      <input type="hidden" name="to" value={pathname + search} />
      <h3 className={styles.head}>{t('language')}</h3>
      {locales.map((value) => (
        <Choice key={value} name="locale" value={value} chosen={value === locale} lang={value}>
          {localeNames[value]}
        </Choice>
      ))}
      <h3 className={styles.head}>{t('colors')}</h3>
      {colorSchemes.map((value) => (
        <Choice key={value} name="scheme" value={value} chosen={value === scheme}>
          {t(`scheme.${value}`)}
        </Choice>
      ))}
    </form>
  );
}

function Choice(props: { name: string; value: string; chosen: boolean; lang?: string; children: string }) {
  const { name, value, chosen, lang, children } = props;
  return (
    <Button
      kind="quiet"
      className={styles.choice}
      name={name}
      value={value}
      lang={lang}
      aria-pressed={chosen}
    >
      {children}
    </Button>
  );
}
