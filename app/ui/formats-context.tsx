/** Hands every component the viewer's formats. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '../texts/locales';
import { formatsFor, type Formats } from './format';

const FormatsContext = createContext<Formats>(formatsFor('en', 'UTC', 1970));

export interface FormatsProps {
  locale: Locale;
  zone: string;
  year: number;
  children: ReactNode;
}

export function FormatsProvider({ locale, zone, year, children }: FormatsProps) {
  return <FormatsContext.Provider value={formatsFor(locale, zone, year)}>{children}</FormatsContext.Provider>;
}

export function useFormats(): Formats {
  return useContext(FormatsContext);
}
