/** An outside validator: ajv with ajv-formats, as people who know nothing of us would set it up. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';

const addFormats = ajvFormats.default;
const options = { strict: false, allErrors: false, logger: false } as const;

/** Draft-07, unless the schema names a later draft or uses its words. */
export function outsideAjv(schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  const isLater =
    /"\$schema":"https:\/\/json-schema\.org\/draft\/20/.test(text) || /"prefixItems"|"dependent/.test(text);
  const ajv = isLater ? new Ajv2020(options) : new Ajv(options);
  addFormats(ajv as Parameters<typeof addFormats>[0]);
  return ajv.compile(schema);
}
