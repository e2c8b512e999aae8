/** The properties of what is chosen in the canvas. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBuilder } from '../use-builder';
import { FieldProperties } from './field-properties';
import { StepProperties } from './step-properties';
import styles from './properties.module.css';
import { SectionProperties } from './section-properties';

export type SectionName = 'words' | 'answer' | 'record' | 'access' | 'use' | 'key';

/** Which parts are open: the same from field to field. */
export interface OpenSections {
  readonly isOpen: (name: SectionName) => boolean;
  readonly toggle: (name: SectionName, open: boolean) => void;
}

export function PropertiesPanel() {
  const { t } = useTranslation('builder');
  const { chosen } = useBuilder();
  const [shut, setShut] = useState<readonly SectionName[]>(['record', 'access', 'use', 'key']);
  const open: OpenSections = {
    isOpen: (name) => !shut.includes(name),
    toggle: (name, isOpen) => {
      setShut((now) => (isOpen ? now.filter((each) => each !== name) : [...new Set([...now, name])]));
    },
  };
  return (
    <section className={styles.panel} aria-label={t('properties.label')}>
      {!chosen && <p className={styles.none}>{t('properties.none')}</p>}
      {chosen?.kind === 'step' && <StepProperties key={chosen.id} node={chosen} />}
      {chosen?.kind === 'section' && <SectionProperties key={chosen.id} node={chosen} />}
      {chosen?.kind === 'field' && <FieldProperties key={chosen.id} node={chosen} open={open} />}
    </section>
  );
}
