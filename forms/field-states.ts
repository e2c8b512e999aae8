/** How most fields stand: states that are made once for a field, shared by all resolvings, and never changed. */
import type { ResolvedField } from './resolved-form';

const NOTHING: readonly never[] = Object.freeze([]);

/** Of one field, without anything that a rule or its type says of it. */
export interface FieldStates {
  readonly hidden: ResolvedField;
  /** It is not known yet whether it is shown. */
  readonly unknown: ResolvedField;
  readonly optional: ResolvedField;
  readonly required: ResolvedField;
}

/** @param offered all options of the field; undefined for one without options */
export function fieldStates(offered: readonly string[] | undefined): FieldStates {
  const state = (visible: ResolvedField['visible'], required = false): ResolvedField =>
    Object.freeze({
      visible,
      required,
      readOnly: false,
      offered,
      undecided: NOTHING,
      because: NOTHING,
      notBefore: undefined,
      notAfter: undefined,
      findings: NOTHING,
    });
  return {
    hidden: state(false),
    unknown: state('unknown'),
    optional: state(true),
    required: state(true, true),
  };
}

/** The state with another answer to whether the field is required; a shared one where that is one. */
export function withNeed(
  state: ResolvedField,
  required: boolean,
  { optional, required: needed }: FieldStates,
): ResolvedField {
  if (state.required === required) return state;
  if (state === optional) return needed;
  return state === needed ? optional : changedState(state, { required });
}

/** The state with some parts of it others. Written out, for states are made often and read everywhere in one shape. */
export function changedState(state: ResolvedField, parts: Partial<ResolvedField>): ResolvedField {
  const { visible, required, readOnly, offered, undecided, because, notBefore, notAfter, findings } = state;
  return {
    visible: parts.visible ?? visible,
    required: parts.required ?? required,
    readOnly: parts.readOnly ?? readOnly,
    offered: parts.offered ?? offered,
    undecided: parts.undecided ?? undecided,
    because: parts.because ?? because,
    notBefore: parts.notBefore ?? notBefore,
    notAfter: parts.notAfter ?? notAfter,
    findings: parts.findings ?? findings,
  };
}
