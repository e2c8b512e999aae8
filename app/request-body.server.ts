/** Reads bodies; what cannot be read is the client's mistake (E-902), never a fault. */
import { readUntrustedJson } from '../forms/untrusted-json';
import { invalid } from '../people/refusal';

export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw invalid('E-902');
  }
}

export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('Content-Type') ?? '')) throw invalid('E-902');
  const text = await request.text().catch(() => {
    throw invalid('E-902');
  });
  return readUntrustedJson(text);
}

/** A form's text field; empty where it is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
