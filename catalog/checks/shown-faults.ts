/** Mistakes in what tickets and approvals tell: fields that there are not, and fields that their readers may not read. */
import { labelOf } from '../../forms/checks/finding-labels';
import { classifiedKeys } from '../../forms/field-access';
import { filledText } from '../../forms/filled-text';
import type { FormModel } from '../../forms/form-model';
import type { ProductText } from '../../forms/locale';
import type { LocalizedText } from '../../rules/conditions/condition';
import type { ItemDocument } from '../item-document';
import { itemFault, type DocumentFault } from '../document-error';
import { approvalsOf, effectsOf, ticketsOf, wordsOf } from './document-walk';

const workers: ProductText = { en: 'the department “{name}”', 'zh-CN': '部门“{name}”' };
const deciders: ProductText = { en: 'whoever decides “{name}”', 'zh-CN': '“{name}”的审批人' };

export function shownFaults(document: ItemDocument, model: FormModel): readonly DocumentFault[] {
  const sealed = classifiedKeys(model);
  const { form } = document;
  const exists = (field: string) => Object.hasOwn(form.schema.properties, field);
  const ownReaders = (field: string) => form.access.fields[field]?.read;
  const labelAt = (field: string) => {
    const texts = form.texts[field];
    return texts ? labelOf({ texts }) : field;
  };

  /** Who sees the list of a request's tickets sees their titles, whatever they may read of its answers. */
  function titleFaults(title: LocalizedText, place: string): readonly DocumentFault[] {
    const slots = Object.values(title).flatMap((text) => [...text.matchAll(/\{answer:([^}]*)\}/g)]);
    return [...new Set(slots.map(([, field = '']) => field))].flatMap((field) => {
      if (!exists(field)) return [itemFault(place, 'no-such-field', { field })];
      const { 'x-classification': classification = 'public' } = form.schema.properties[field] ?? {};
      const open = classification === 'public' && ownReaders(field) === undefined;
      return open ? [] : [itemFault(place, 'classified-title', { field })];
    });
  }

  function fieldFaults(
    field: string,
    place: string,
    mayRead: boolean,
    reader: ProductText,
  ): readonly DocumentFault[] {
    if (!exists(field)) return [itemFault(place, 'no-such-field', { field })];
    return mayRead ? [] : [itemFault(place, 'unreadable-shown', { field: labelAt(field), reader })];
  }

  const ofTickets = ticketsOf(document).flatMap(
    ({ place, value: { key, department, title, shows = [] } }) => [
      ...titleFaults(title, `${place}/title`),
      ...shows.flatMap((field, at) => {
        const readers = ownReaders(field) ?? form.access.read;
        const stranger = wordsOf(department).find((each) => !readers.includes(`department:${each}`));
        const mayRead = stranger === undefined || readers.includes(`assignee:${key}`);
        return fieldFaults(
          field,
          `${place}/shows/${at}`,
          mayRead,
          filledText(workers, { name: stranger ?? '' }),
        );
      }),
    ],
  );

  // To be asked for a decision is ground enough to read what everybody who works on the request may read, but
  // never what is sealed (docs/decisions/003-approvers-see-the-decision.md).
  const ofApprovals = approvalsOf(document).flatMap(({ place, value: { key, shows = [] }, ticket }) =>
    shows.flatMap((field, at) => {
      const readers = ownReaders(field);
      const words = [`approver:${key}`, ...(ticket ? [`approver:${ticket.key}`] : [])];
      const named = readers === undefined || words.some((word) => readers.includes(word));
      const mayRead = named && !sealed.includes(field);
      return fieldFaults(field, `${place}/shows/${at}`, mayRead, filledText(deciders, { name: key }));
    }),
  );
  // A notice is read where no field access is asked any more, as titles are.
  const ofNotices = effectsOf(document, 'notice').flatMap(({ place, value }) =>
    titleFaults(value.text, `${place}/text`),
  );
  return [...ofTickets, ...ofApprovals, ...ofNotices];
}
