/** Keeps what is simulated as a case of the item: what comes of it now is expected from now on. */
import { Link } from '@remix-run/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { caseInput } from '../../../catalog/cases/case-facts';
import type { Expectation } from '../../../catalog/cases/case-schema';
import { keepCase } from '../../../catalog/cases/keep-case';
import type { Witness } from '../../../forms/checks/finding';
import type { JsonObject } from '../../../forms/editing/form-draft';
import { locales, type Locale } from '../../../forms/locale';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { Fold } from '../../ui/fold';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './simulate.module.css';

export interface KeepCaseProps {
  readonly asked: Witness;
  readonly expect: Expectation;
  /** From the first: where a case is being made. */
  readonly open: boolean;
}

const noName: Readonly<Record<Locale, string>> = { en: '', 'zh-CN': '' };

export function KeepCase({ asked, expect, open }: KeepCaseProps) {
  const { t } = useTranslation('simulate');
  const { t: tb } = useTranslation('builder');
  const localized = useLocalized();
  const { item, document, apply } = useItemDraft();
  const [name, setName] = useState(noName);
  const [kept, setKept] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const known = [asked.requester, ...asked.persons].map(({ number }) => number);
  // Pickers find real people; none of them may stand in a case.
  const namesSomebody = Object.entries(document.form.schema.properties).some(([key, field]) => {
    const answer = asked.answers[key];
    return field['x-type'] === 'person' && typeof answer === 'string' && !known.includes(answer);
  });
  const taken = (document.cases ?? []).map(({ id }) => String(id));
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const made = keepCase(caseInput(asked), name, expect, taken);
    const value = made as unknown as JsonObject;
    if (!apply([{ op: 'add-work', list: 'cases', value }]).ok) return;
    setKept({ id: made.id, name: localized(name) });
    setName(noName);
  };
  return (
    <section className={styles.part} aria-label={t('keep')}>
      <Fold summary={t('keep')} open={open}>
        <form className={styles.keep} onSubmit={keep}>
          <p className={styles.quiet}>{t(namesSomebody ? 'somebody' : 'keepLead')}</p>
          {locales.map((locale) => (
            <label key={locale} className={styles.wide}>
              {t('caseName', { language: tb(`languages.${locale}`) })}
              <input
                className={control.input}
                lang={locale}
                required
                maxLength={200}
                value={name[locale]}
                onChange={(event) => {
                  setName({ ...name, [locale]: event.target.value });
                }}
              />
            </label>
          ))}
          <div>
            <Button kind="primary" disabled={namesSomebody}>
              {t('keepAct')}
            </Button>
          </div>
        </form>
      </Fold>
      <p role="status">
        {kept && (
          <>
            {t('kept', { name: kept.name })}{' '}
            <Link to={`/design/${item}/cases#case:${kept.id}`}>{t('seeKept')}</Link>
          </>
        )}
      </p>
    </section>
  );
}
