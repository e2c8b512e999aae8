/** What rjsf carries to our templates beside the schema. */
export interface StepContext {
  /** Rows of field keys, as the step's author laid them out; fields that are not shown leave their place empty. */
  readonly rows: readonly (readonly string[])[];
  /** How often going on was tried; each failed try moves the focus to the error summary. */
  readonly attempts: number;
}
