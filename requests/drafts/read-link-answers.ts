/** Reads the answers of a link: known questions that may be answered by one, each checked as any answer is. */
import type { ItemVersion } from '../../catalog/item-store.server';
import { findService } from '../../catalog/list-services';
import { postedAnswers } from '../../forms/composites/posted-answers';
import { fieldAt } from '../../forms/field-at';
import { classifiedKeys } from '../../forms/field-access';
import { fileTypes } from '../../forms/field-types/file-check';
import { allFields } from '../../forms/form-tree';
import { screenAnswers } from '../../forms/screen-answers';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { plainAnswers } from '../plain-answers';
import { formOfDraft } from './draft';
import { judgeLinkAnswers } from './judge-link-answers';
import { linkRefusal } from './link-answer';
import type { LinkAnswers, LinkEntries } from './link-answer';

/** Of names and values together, in characters, and how many. */
const LONGEST_LINK = 8_000;
const MOST_ENTRIES = 200;

/**
 * Nothing is stored, and nothing put on record: whoever follows a link has not written it.
 *
 * @throws E-104 for an item that this person may not request; E-902 for names that reach a prototype
 */
export async function readLinkAnswers(
  context: WorkContext,
  viewer: Viewer,
  itemKey: string,
  entries: LinkEntries,
): Promise<LinkAnswers> {
  const version = await findService(context, viewer, itemKey);
  if (entries.length === 0) return { version, answers: {}, taken: [], refused: [] };
  const length = entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (length > LONGEST_LINK || entries.length > MOST_ENTRIES)
    return { version, answers: {}, taken: [], refused: [linkRefusal('E-901', viewer, '', '')] };
  const { form } = await formOfDraft(context.database.knex, viewer, { itemKey, itemVersionId: version.id });
  const sent = Object.entries(plainAnswers(postedAnswers(form.fields, entries)));
  const given = Object.fromEntries(sent.filter(([, value]) => value !== null));
  const { accepted, unknown, refused } = screenAnswers(version.item.form, form, given);
  const linkable = Object.entries(accepted).filter(([key]) => mayBeLinked(version, form, key));
  const others = Object.keys(accepted).filter((key) => !mayBeLinked(version, form, key));
  const judged = await judgeLinkAnswers(context, viewer, {
    version,
    form,
    answers: Object.fromEntries(linkable),
  });
  const refuse = (code: string) => (pointer: string) =>
    linkRefusal(code, viewer, pointer, fieldAt(form.fields, pointer, viewer.locale).label);
  return {
    ...judged,
    refused: [
      ...judged.refused,
      ...others.map((key) => refuse('E-311')(`/${key}`)),
      ...refused.map(refuse('E-102')),
      ...unknown.map(refuse('E-302')),
    ],
  };
}

/** A link lies in histories and mails, and whoever follows it did not choose what stands in it. */
function mayBeLinked({ item }: ItemVersion, { fields }: SpecialisedForm, key: string): boolean {
  const inside = allFields(fields.filter((field) => field.key === key));
  const types = inside.map(({ field }) => field.schema['x-type']);
  const isOwnWord = types.some((type) => type === 'consent' || fileTypes.has(type));
  return !isOwnWord && !classifiedKeys(item.form).includes(key);
}
