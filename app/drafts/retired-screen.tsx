/** The answers of a draft that can no longer be sent, to be taken elsewhere. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetAsideAnswer } from '../../requests/drafts/set-aside';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import control from '../ui/control.module.css';
import { KeyValues } from '../ui/key-values';
import { PageTitle } from '../ui/page-title';
import { PortalShell } from '../ui/shell/portal-shell';
import { useToast } from '../ui/toast';
import { useHydrated } from '../ui/use-hydrated';
import { DiscardLink } from './discard-link';
import styles from './draft-account.module.css';
import { RetiredBanner } from './retired-banner';
import { SetAsideList } from './set-aside-list';

export interface RetiredScreenProps {
  id: string;
  title: string;
  /** In words, with the names of their questions. */
  answers: readonly { readonly key: string; readonly name: string; readonly value: string }[];
  setAside: readonly SetAsideAnswer[];
}

export function RetiredScreen({ id, title, answers, setAside }: RetiredScreenProps) {
  const { t } = useTranslation(['form', 'words']);
  const box = useId();
  const hydrated = useHydrated();
  const toast = useToast();
  const lines = [
    ...answers.map(({ name, value }) => `${name}: ${value}`),
    ...setAside.map(({ question, answer }) => `${question}: ${answer}`),
  ];
  const text = lines.join('\n');
  return (
    <PortalShell width="narrow">
      <PageTitle title={title} trail={[{ title: t('retired.home'), to: '/' }, { title }]} />
      <RetiredBanner />
      <Card padded>
        <h2>{t('retired.answers')}</h2>
        {lines.length === 0 && <p>{t('words:notAnswered')}</p>}
        {answers.length > 0 && <KeyValues entries={answers} />}
        <SetAsideList answers={setAside} />
        <label htmlFor={box} className={styles.heading}>
          {t('retired.text')}
        </label>
        <textarea id={box} className={control.input} readOnly rows={6} value={text} />
        <div className={styles.actions}>
          {hydrated && (
            <Button
              type="button"
              kind="primary"
              onClick={() => {
                void navigator.clipboard.writeText(text).then(() => {
                  toast({ text: t('retired.copied') });
                });
              }}
            >
              {t('retired.copy')}
            </Button>
          )}
          <DiscardLink draft={id} />
        </div>
      </Card>
    </PortalShell>
  );
}
