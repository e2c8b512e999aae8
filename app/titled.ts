/** The title of a document: the page's, then the product's. */
export function titled(title: string | undefined): { title: string }[] {
  return [{ title: title ? `${title} · Formwork` : 'Formwork' }];
}
