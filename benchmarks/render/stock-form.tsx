/** The thirty questions in rjsf as it comes: its own theme, and its validator with ajv. */
import Form from '@rjsf/core';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { plainForm } from '../harness/plain-schema';
import { answers, thirtyQuestions } from './thirty-questions';

const { schema, uiSchema } = plainForm(thirtyQuestions().document);
const validator = customizeValidator({ AjvClass: Ajv2020 });

export function StockForm() {
  return (
    <Form schema={schema} uiSchema={uiSchema} formData={answers} validator={validator}>
      <></>
    </Form>
  );
}
