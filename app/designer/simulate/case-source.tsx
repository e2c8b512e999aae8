/** Where a case to simulate comes from: a persona, or a request that was made; anything else is typed. */
import { Form } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaMatrix } from '../../../catalog/personas/persona-matrix';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { FieldFrame } from '../../ui/field-frame';
import { useLocalized } from '../../ui/localized';
import { usePersonas } from '../preview/use-personas';
import { making as makingInAddress } from './making-case';
import styles from './simulate.module.css';

export interface CaseSourceProps {
  /** Milliseconds UTC: when personas ask. */
  readonly at: number;
  readonly request: string | null;
  readonly refused: string | null;
  readonly making: boolean;
  readonly onCase: (asked: PreviewCase) => void;
}

export function CaseSource({ at, request, refused, making, onCase }: CaseSourceProps) {
  const { t } = useTranslation('simulate');
  const [wanted, setWanted] = useState<number | null>(null);
  const told = usePersonas(wanted);
  const matrix = told === 'failed' ? null : told?.matrix;
  return (
    <section className={styles.source} aria-label={t('source')}>
      {matrix ? (
        <PersonaSelect matrix={matrix} onCase={onCase} />
      ) : (
        <Button
          type="button"
          disabled={wanted !== null && told === null}
          onClick={() => {
            setWanted(at);
          }}
        >
          {t(wanted !== null && told === null ? 'working' : 'fromPersona')}
        </Button>
      )}
      <Form method="get" className={styles.request}>
        {making && <input type="hidden" {...makingInAddress} />}
        <FieldFrame
          id="request-number"
          label={t('request')}
          required
          hint={t('requestHint')}
          errors={refused === null ? [] : [refused]}
        >
          <input
            id="request-number"
            name="request"
            className={control.input}
            placeholder="REQ-318"
            required
            defaultValue={request ?? ''}
            aria-invalid={refused !== null}
            aria-describedby={refused === null ? 'request-number-hint' : 'request-number-error'}
          />
        </FieldFrame>
        <Button>{t('fromRequest')}</Button>
      </Form>
      <p role="status" className="visually-hidden">
        {told === 'failed' && t('failed')}
      </p>
    </section>
  );
}

interface PersonaSelectProps {
  readonly matrix: PersonaMatrix;
  readonly onCase: (asked: PreviewCase) => void;
}

function PersonaSelect({ matrix: { dimensions, rows }, onCase }: PersonaSelectProps) {
  const { t } = useTranslation('simulate');
  const { t: tb } = useTranslation('builder');
  const { t: tp } = useTranslation('preview');
  const localized = useLocalized();
  const reached = rows.flatMap((row, at) =>
    row.state === 'reached' && row.case ? [{ ...row, case: row.case, at }] : [],
  );
  const roles = [...new Set(reached.map(({ role }) => role))];
  const nameOf = (values: Readonly<Record<string, unknown>>): string =>
    dimensions
      .map(({ field, values: options }) =>
        localized(options.find(({ value }) => value === values[field])?.label ?? {}),
      )
      .filter((name) => name !== '')
      .join(' · ');
  return (
    <label className={styles.pick}>
      {t('persona')}
      <select
        className={control.input}
        defaultValue=""
        onChange={(event) => {
          const row = reached.find(({ at }) => String(at) === event.target.value);
          if (row) onCase(row.case);
        }}
      >
        <option value="" disabled>
          {t('choosePersona')}
        </option>
        {roles.map((role) => (
          <optgroup key={role} label={role === 'employee' ? tp('everybody') : tb(`roles.${role}`)}>
            {reached
              .filter((row) => row.role === role)
              .map(({ at, values }) => (
                <option key={at} value={at}>
                  {nameOf(values)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
