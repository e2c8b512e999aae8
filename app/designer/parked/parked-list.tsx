/** The parked requests, oldest first: each with what is wrong with its rules, where, and what can be done. */
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ParkedRow } from '../../../requests/parking/list-parked';
import { typedIn, type RefusedAct } from '../../refusals/refused-act';
import { requestNumber } from '../../request/request-number';
import { ActionSheet, ReasonField, SheetButtons } from '../../ui/action-sheet';
import { Button } from '../../ui/button';
import { Card, CardRow, CardRows } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Facts } from '../../ui/facts';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
import styles from './parked-list.module.css';
import { useFaultWords } from './use-fault-words';

interface ParkedListProps {
  rows: readonly ParkedRow[];
  refused: RefusedAct | undefined;
}

export function ParkedList({ rows, refused }: ParkedListProps) {
  const { t } = useTranslation('parked');
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState title={t('nothing')} why={t('nothingWhy')} />
      </Card>
    );
  return (
    <CardRows>
      {rows.map((row) => (
        <Row key={row.requestId} row={row} refused={refused} />
      ))}
    </CardRows>
  );
}

function Row({ row, refused }: { row: ParkedRow; refused: RefusedAct | undefined }) {
  const { t } = useTranslation('parked');
  const formats = useFormats();
  const text = useLocalized();
  const faultWords = useFaultWords();
  const mine = refused?.typed.request?.[0] === row.requestId ? refused : undefined;
  const facts = [
    requestNumber(row.number),
    t('version', { version: row.itemVersion }),
    t('since', { when: formats.dateTime(row.parkedAt) }),
  ];
  return (
    <CardRow className={styles.row}>
      <div className={styles.words}>
        <b>{text(row.itemTitle)}</b>
        <Facts facts={facts} />
        <p className={styles.fault}>
          {row.code}: {faultWords(row)}
          <code>{row.place || '/'}</code>
        </p>
        {row.liveVersion === null && <p>{t('retired')}</p>}
      </div>
      <div className={styles.acts}>
        <Link to={`/design/${row.itemKey}`}>{t('mend')}</Link>
        {row.liveVersion !== null && <ResumeForm row={row} itemVersion={row.liveVersion} />}
        <CancelSheet row={row} refused={mine} />
      </div>
    </CardRow>
  );
}

function ResumeForm({ row, itemVersion }: { row: ParkedRow; itemVersion: number }) {
  const { t } = useTranslation('parked');
  return (
    <Form method="post">
      <RowFields row={row} />
      <input type="hidden" name="itemVersion" value={itemVersion} />
      <Button name="intent" value="resume" aria-label={nameOf(row, t('resume', { version: itemVersion }))}>
        {t('resume', { version: itemVersion })}
      </Button>
    </Form>
  );
}

function CancelSheet({ row, refused }: { row: ParkedRow; refused: RefusedAct | undefined }) {
  const { t } = useTranslation('parked');
  return (
    <ActionSheet title={t('cancel.open')} align="end" open={refused?.typed.intent?.[0] === 'cancel'}>
      <Form method="post">
        <RowFields row={row} />
        <p>{t('cancel.lead')}</p>
        <ReasonField label={t('cancel.reason')} required typed={typedIn(refused, 'reason', ['cancel'])} />
        <SheetButtons>
          <Button kind="danger" name="intent" value="cancel">
            {t('cancel.submit')}
          </Button>
        </SheetButtons>
      </Form>
    </ActionSheet>
  );
}

/** The version that was shown goes along: what has changed meanwhile is not decided over (E-201). */
function RowFields({ row }: { row: ParkedRow }) {
  return (
    <>
      <CsrfField />
      <input type="hidden" name="request" value={row.requestId} />
      <input type="hidden" name="version" value={row.requestVersion} />
      <input type="hidden" name="number" value={row.number} />
    </>
  );
}

function nameOf({ number }: ParkedRow, act: string): string {
  return `${requestNumber(number)}: ${act}`;
}
