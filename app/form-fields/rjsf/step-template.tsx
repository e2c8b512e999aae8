/** The fields of a step in its sections and rows; fields of a row stand side by side where there is room. */
import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { childPath } from '../../../forms/field-path';
import type { FormSection } from '../../../forms/form-document';
import { textIn } from '../../../forms/locale';
import { useLocale } from '../../ui/use-locale';
import { useLiveFields } from '../answers-context';
import { Question } from '../framed-field';
import styles from './step-template.module.css';

/** What rjsf carries to our template beside the schema. */
export interface StepContext {
  readonly sections: readonly FormSection[];
}

export function StepTemplate({ properties, fieldPathId, registry }: ObjectFieldTemplateProps) {
  const { sections } = registry.formContext as StepContext;
  const shown = useLiveFields();
  // Drawn by ourselves: what rjsf would draw of a question costs the server as much as the question.
  const content = new Map(
    properties
      .filter(({ name }) => shown.has(childPath('', name)))
      .map(({ name }) => [name, <Question key={name} id={`${fieldPathId.$id}-${name}`} name={name} />]),
  );
  return (
    <div className={styles.step}>
      {sections.map((section) => (
        <StepSection key={section.id} section={section} content={content} />
      ))}
    </div>
  );
}

interface StepSectionProps {
  section: FormSection;
  /** By key, the fields that are shown. */
  content: ReadonlyMap<string, ReactNode>;
}

function StepSection({ section, content }: StepSectionProps) {
  const locale = useLocale();
  const { id, title, help, columns, rows } = section;
  const shown = rows.filter((row) => row.some((key) => content.has(key)));
  if (shown.length === 0) return null;
  const lines = shown.map((row) => (
    <div
      key={row.join(' ')}
      className={styles.row}
      data-columns={Math.min(row.length, 3)}
      data-wide={row.length > 1 || undefined}
    >
      {row.filter((key) => content.has(key)).map((key) => content.get(key))}
    </div>
  ));
  if (!title) return lines;
  return (
    <section className={styles.section} aria-labelledby={`section-${id}`}>
      <h3 id={`section-${id}`} className={styles.title}>
        {textIn(title, locale)}
      </h3>
      {help && <p className={styles.help}>{textIn(help, locale)}</p>}
      <div className={styles.lines} data-columns={columns}>
        {lines}
      </div>
    </section>
  );
}
