/** Checks documents against the JSON Schemas of their formats, each compiled once, when it is first needed. */
import { Ajv, type ErrorObject, type SchemaObject, type ValidateFunction } from 'ajv';
import { calendarSchema } from '../rules/working-time/calendar-document';
import { codeInItem, documentFault, type DocumentFault, type DocumentFaultCode } from './document-error';
import { itemSchema } from './item-document';

/** Lists every way in which a document is not of the shape of its format. */
export type ShapeCheck = (document: unknown) => readonly DocumentFault[];

/** The form is left to its own parser, which says more. */
export const itemShapeFaults: ShapeCheck = shapeCheck(
  { ...itemSchema, properties: { ...itemSchema.properties, form: { type: 'object' } } },
  codeInItem,
);

export const calendarShapeFaults: ShapeCheck = shapeCheck(calendarSchema, () => 'E-403');

/** @param codeAt the code of a fault at a place of the document */
function shapeCheck(schema: SchemaObject, codeAt: (place: string) => DocumentFaultCode): ShapeCheck {
  let validate: ValidateFunction | undefined;
  return (document) => {
    validate ??= new Ajv({ allErrors: true, strictTuples: false, allowUnionTypes: true }).compile(schema);
    if (validate(document)) return [];
    return tellingErrors(validate.errors ?? []).map((error) =>
      documentFault(codeAt(error.instancePath), error.instancePath, 'shape', { detail: inWords(error) }),
    );
  };
}

/** Of alternatives that all failed, only that none fits is worth saying. */
function tellingErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf');
  return errors.filter(
    ({ schemaPath }) => !alternatives.some((each) => schemaPath.startsWith(`${each.schemaPath}/`)),
  );
}

function inWords({ keyword, message = keyword, params }: ErrorObject): string {
  const named: unknown = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
  return named === undefined ? message : `${message}: ${JSON.stringify(named)}`;
}
