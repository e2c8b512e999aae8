/** What rjsf carries to our templates beside the schema. */
import type { FormSection } from '../../../forms/form-document';

/** What it draws a step from. */
export interface StepContext {
  /** As the step's author laid them out; fields that are not shown leave their place empty. */
  readonly sections: readonly FormSection[];
  /** How often going on was tried; each failed try moves the focus to the error summary. */
  readonly attempts: number;
}
