/** What a step's form carries along unseen: what it was made from and what it shows, for the server to judge it by. */
import { memo } from 'react';
import type { FormStep } from '../../forms/specialised-form';
import type { LiveField } from '../form-fields/answers-context';
import { CsrfField } from '../ui/shell/csrf-field';
import { baseText } from './base-text';
import type { SaverBase } from './draft-saver';
import { baseField, revisionField, shownField, versionField } from './step-fields';

export interface StepCarriedProps {
  step: FormStep;
  /** Id of the item's version that asks the questions. */
  version: string;
  base: SaverBase;
  /** Those that are shown. */
  fields: ReadonlyMap<string, LiveField>;
}

export const StepCarried = memo(function StepCarried({ step, version, base, fields }: StepCarriedProps) {
  return (
    <>
      <CsrfField />
      <input type="hidden" name={revisionField} value={base.revision} />
      <input type="hidden" name={versionField} value={version} />
      <input type="hidden" name={baseField} value={baseText(step, base.answers)} />
      <input type="hidden" name={shownField} value={[...fields.keys()].join(' ')} />
    </>
  );
});
