/** The fields of a step in its rows; fields of a row stand side by side where there is room. */
import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import type { StepContext } from './step-context';
import styles from './step-template.module.css';

export function StepTemplate({ properties, registry }: ObjectFieldTemplateProps) {
  const { rows } = registry.formContext as StepContext;
  const content = new Map(properties.map((property) => [property.name, property.content]));
  return (
    <div className={styles.step}>
      {rows.map((row) => {
        const shown = row.filter((key) => content.has(key));
        if (shown.length === 0) return null;
        return (
          <div key={row.join(' ')} className={styles.row} data-columns={Math.min(row.length, 3)}>
            {shown.map((key) => content.get(key))}
          </div>
        );
      })}
    </div>
  );
}
