/** The Cases tab: what the item is held to, how each case comes out, and what to do where one comes out differently. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemCase } from '../../../catalog/cases/case-schema';
import type { DraftCases } from '../../../catalog/publishing/draft-cases';
import { RefusedActBanner } from '../../refusals/refused-act-banner';
import type { RefusedAct } from '../../refusals/refused-act';
import { ButtonLink } from '../../ui/button';
import { Chip } from '../../ui/chip';
import control from '../../ui/control.module.css';
import { EmptyState } from '../../ui/empty-state';
import { useLocalized } from '../../ui/localized';
import { StatusLine } from '../../ui/status-line';
import { useItemDraft } from '../item-draft/item-draft-context';
import { useFreshPage } from '../item-draft/use-fresh-page';
import { FindBox } from '../parts/find-box';
import { useLeadTo } from '../parts/use-lead-to';
import { makingLink } from '../simulate/making-case';
import { CaseCard } from './case-card';
import styles from './cases.module.css';

export interface CasesScreenProps {
  readonly page: DraftCases;
  readonly refused: RefusedAct | undefined;
  /** What was just done, from the address. */
  readonly did: string | null;
}

export function CasesScreen({ page, refused, did }: CasesScreenProps) {
  const { t } = useTranslation('cases');
  const localized = useLocalized();
  const { item, document: edited, apply } = useItemDraft();
  const [only, setOnly] = useState<'all' | 'fails'>('all');
  const [sought, setSought] = useState('');
  useFreshPage(page.revision);
  const cases = (edited.cases ?? []) as unknown as readonly ItemCase[];
  const runs = new Map(page.runs?.map((run) => [run.id, run]));
  const failing = cases.filter(({ id }) => runs.get(id)?.passes === false).length;
  const shown = cases.filter(({ id, text }) => {
    const fits = only === 'all' || runs.get(id)?.passes === false;
    return fits && `${localized(text)} ${id}`.toLowerCase().includes(sought.trim().toLowerCase());
  });
  const [moved, setMoved] = useState('');
  const leadTo = useLeadTo();
  /** Past the one that is shown at the place, whatever is not shown in between. */
  const move = ({ id, text }: ItemCase, to: number): void => {
    const at = cases.findIndex((each) => each.id === shown[to]?.id);
    const had = document.activeElement;
    if (!apply([{ op: 'move-work', list: 'cases', name: id, at }]).ok) return;
    setMoved(t('moved', { name: localized(text), at: at + 1, n: cases.length }));
    leadTo(() => (had instanceof HTMLElement ? had : null));
  };
  const making = makingLink(item);
  return (
    <div className={styles.screen}>
      <StatusLine text={did === 'accepted' && !refused ? t('did') : null} />
      <p role="status" className="visually-hidden">
        {moved}
      </p>
      <RefusedActBanner refused={refused} />
      <div className={styles.head}>
        <p className={styles.lead}>{t('lead')}</p>
        {cases.length > 0 && (
          <ButtonLink kind="primary" to={making}>
            {t('add')}
          </ButtonLink>
        )}
      </div>
      {cases.length === 0 ? (
        <EmptyState title={t('empty')} why={t('emptyDetail')}>
          <ButtonLink kind="primary" to={making}>
            {t('add')}
          </ButtonLink>
        </EmptyState>
      ) : (
        <>
          <div className={styles.bar}>
            <b>{t('summary', { n: cases.length })}</b>
            {page.runs === null ? (
              <Chip tone="warn" sign="warning">
                {t('faulty')}
              </Chip>
            ) : (
              <Chip tone={failing > 0 ? 'bad' : 'ok'} sign={failing > 0 ? 'warning' : 'check'}>
                {t('failing', { n: failing })}
              </Chip>
            )}
            <label className={styles.only}>
              <span className="visually-hidden">{t('filter.label')}</span>
              <select
                className={control.input}
                value={only}
                onChange={(event) => {
                  setOnly(event.target.value === 'fails' ? 'fails' : 'all');
                }}
              >
                <option value="all">{t('filter.all')}</option>
                <option value="fails">{t('filter.fails')}</option>
              </select>
            </label>
            <FindBox label={t('find')} value={sought} onChange={setSought} />
          </div>
          {shown.length === 0 && <p>{t('noneFound')}</p>}
          <ul className={styles.cases}>
            {shown.map((each, at) => (
              <CaseCard
                key={each.id}
                asked={each}
                at={at}
                last={shown.length - 1}
                onMove={(to) => {
                  move(each, to);
                }}
                run={runs.get(each.id)}
                revision={page.revision}
                refused={refused?.typed.case?.[0] === each.id ? refused : undefined}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
