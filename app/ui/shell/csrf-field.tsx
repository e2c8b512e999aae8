/** The hidden token that every form with an effect carries; the server refuses a form without it (E-106). */
import { csrfFieldName } from '../../csrf-names';
import { useShell } from './shell-data';

export function CsrfField() {
  return <input type="hidden" name={csrfFieldName} value={useShell().csrf} />;
}
