/** Two windows hold different answers for one draft: shows both, and lets the person decide. */
import { useTranslation } from 'react-i18next';
import { formatAnswer } from '../../forms/format-answer';
import type { FormField } from '../../forms/field-types/field-type';
import { textIn } from '../../forms/locale';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useShell } from '../ui/shell/shell-data';
import styles from './conflict-banner.module.css';
import { intentField, storedRevisionField } from './step-fields';

export interface ConflictBannerProps {
  form: SpecialisedForm;
  here: Answers;
  there: Answers;
  storedRevision: number;
  /** Names of persons by employee number. */
  personName: (number: string) => string | undefined;
  /** Id of the page's form: without scripts both buttons send it. */
  formId: string;
  onKeep: () => void;
  onTake: () => void;
}

export function ConflictBanner({
  form,
  here,
  there,
  storedRevision,
  personName,
  formId,
  onKeep,
  onTake,
}: ConflictBannerProps) {
  const { t } = useTranslation(['form', 'words']);
  const shell = useShell();
  const { locale } = shell;
  const different = form.fields.filter(({ key }) => !same(here[key], there[key]));
  const inWords = (field: FormField, value: Json | undefined): string =>
    value === undefined ? t('words:notAnswered') : formatAnswer(value, field, { ...shell, personName });
  return (
    <Banner
      tone="warn"
      sign="warning"
      role="alert"
      word={t('conflict.word')}
      title={t('conflict.title')}
      detail={
        <>
          {t('conflict.detail')}
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('conflict.field')}</th>
                <th scope="col">{t('conflict.here')}</th>
                <th scope="col">{t('conflict.there')}</th>
              </tr>
            </thead>
            <tbody>
              {different.map((field) => (
                <tr key={field.key}>
                  <th scope="row">{textIn(field.texts.label, locale)}</th>
                  <td>{inWords(field, here[field.key])}</td>
                  <td>{inWords(field, there[field.key])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      }
      actions={
        <>
          <input type="hidden" form={formId} name={storedRevisionField} value={storedRevision} />
          <Button form={formId} name={intentField} value="keep" onClick={withScripts(onKeep)}>
            {t('conflict.keep')}
          </Button>
          <Button form={formId} name={intentField} value="take" onClick={withScripts(onTake)}>
            {t('conflict.take')}
          </Button>
        </>
      }
    />
  );
}

function withScripts(act: () => void) {
  return (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    act();
  };
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
