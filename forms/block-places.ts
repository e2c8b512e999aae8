/** Where in a form as its author wrote it something stands that was said about the form with its blocks expanded. */
import { blockUses } from './expand-blocks';
import type { BlockUse } from './expand-blocks';
import type { FormDocument } from './form-document';
import type { FormDraft } from './editing/form-draft';
import { isWithin } from './field-path';

type Form = Pick<FormDraft | FormDocument, 'schema' | 'rules'>;

/**
 * What lies in a block stands at the field that stands for it; everything else where it is.
 * @param rules ids of the rules of the expanded form, those of blocks behind its own
 * @returns gives a JSON pointer into the form for one into the expanded form
 */
export function placesInForm(written: Form, rules: readonly string[]): (place: string) => string {
  const uses = blockUses(written);
  return (place) => (uses.length === 0 ? place : (blockAt(place, written, uses, rules)?.place ?? place));
}

function blockAt(
  place: string,
  written: Form,
  uses: readonly BlockUse[],
  rules: readonly string[],
): BlockUse | undefined {
  const [, part = '', ...keys] = place
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  switch (part) {
    case 'schema':
      return uses.find((use) => place.startsWith(`${use.place}/`));
    case 'texts':
      return around(keys[0] ?? '', uses);
    case 'access':
    case 'layout':
      return around(keys[1] ?? '', uses) ?? uses.find(({ path }) => part === 'layout' && path === keys[1]);
    case 'rules': {
      const rule = Number(keys[0]) < written.rules.length ? undefined : rules[Number(keys[0])];
      return uses.find(({ path }) => rule?.startsWith(`${path}:`));
    }
    default:
      return undefined;
  }
}

/** The block in which a field lies. */
function around(field: string, uses: readonly BlockUse[]): BlockUse | undefined {
  return uses.find(({ path }) => field !== path && isWithin(field, path));
}
