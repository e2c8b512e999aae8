/** An open element of a list: its controls, the whole of it as JSON, and what can be done with the whole of it. */
import { useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../rules/conditions/condition';
import { classes } from '../../ui/classes';
import { JsonBox } from './json-box';
import type { JsonBoxProps } from './json-box';
import { JsonToggle } from './json-toggle';
import styles from './parts.module.css';

export interface ElementEditorProps {
  readonly value: Json;
  readonly kind?: 'rule' | 'element';
  /** Whether the words of its parts need more room. */
  readonly wide?: boolean;
  /** In what its JSON is edited; a box where nothing else is said. */
  readonly json?: ComponentType<JsonBoxProps>;
  readonly acts: ReactNode;
  /** Its controls; null where they cannot show it. */
  readonly children: ReactNode;
  /** @returns false where it cannot be taken */
  readonly onCommit: (value: Json) => boolean;
}

export function ElementEditor(props: ElementEditorProps) {
  const { value, kind = 'element', wide = false, acts, children, onCommit } = props;
  const JsonEditor = props.json ?? JsonBox;
  const { t } = useTranslation('rule-editor');
  const [asJson, setAsJson] = useState(false);
  return (
    <div className={classes(styles.editor, wide && styles.wide)}>
      {asJson || children === null ? (
        <JsonEditor label={t(`${kind}Json`)} value={value} onCommit={onCommit} />
      ) : (
        children
      )}
      <footer className={styles.foot}>
        {acts}
        {children !== null && <JsonToggle label={t(`${kind}AsJson`)} shown={asJson} onToggle={setAsJson} />}
      </footer>
    </div>
  );
}
