/** An open element of a list of the work: its controls, its JSON, and what can be done with the whole of it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../rules/conditions/condition';
import { JsonBox } from '../rules/json-box';
import { JsonToggle } from '../rules/json-toggle';
import rules from '../rules/rules.module.css';
import styles from './work.module.css';

export interface ElementEditorProps {
  readonly value: Json;
  readonly acts: ReactNode;
  readonly children: ReactNode;
  /** @returns false where it cannot be taken */
  readonly onCommit: (value: Json) => boolean;
}

export function ElementEditor({ value, acts, children, onCommit }: ElementEditorProps) {
  const { t } = useTranslation('work');
  const [asJson, setAsJson] = useState(false);
  return (
    <div className={`${rules.editor} ${styles.editor}`}>
      {asJson ? <JsonBox label={t('element.json')} value={value} onCommit={onCommit} /> : children}
      <footer className={rules.foot}>
        {acts}
        <JsonToggle label={t('element.asJson')} shown={asJson} onToggle={setAsJson} />
      </footer>
    </div>
  );
}
