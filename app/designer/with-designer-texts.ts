/** Loads the designer's texts along with the data of one of its pages, wherever one comes from. */
import type { ClientLoaderFunctionArgs } from '@remix-run/react';
import { loadDesignerTexts } from '../texts/load-texts.client';

/** A client loader. It does not run when the page comes from the server: then the texts come before hydration. */
export async function withDesignerTexts({ serverLoader }: ClientLoaderFunctionArgs): Promise<unknown> {
  const [data] = await Promise.all([serverLoader(), loadDesignerTexts()]);
  return data;
}
