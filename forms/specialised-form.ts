/** A form as one requester may know it. Plain JSON: what the browser is sent, and all that it is sent. */
import type { Condition } from '../rules/conditions/condition';
import type { FormField } from './field-types/field-type';
import type { FormRule } from './form-document';
import type { FormStep } from './form-steps';

/** Where the zone of "today" comes from: a table looked up by an expression (value → IANA zone), else the fallback. */
export interface ZoneSource {
  readonly lookup?: {
    readonly map: readonly [by: Condition, zones: { readonly [value: string]: string }];
  };
  /** IANA zone. */
  readonly fallback: string;
}

export type { FormStep };

export interface SpecialisedForm {
  /** Answers that nothing asks for are left aside in silence. */
  readonly open?: true;
  /** Fields that this requester may be asked for, in the order of the page; without defaults and presets. */
  readonly fields: readonly FormField[];
  readonly steps: readonly FormStep[];
  /** Rules that are left when everything that the requester decides is decided. */
  readonly rules: readonly FormRule[];
  /** By path of the field: the employee numbers that this requester may choose there. A field that is absent takes anyone. */
  readonly eligible: { readonly [field: string]: readonly string[] };
  readonly zones: ZoneSource;
}
