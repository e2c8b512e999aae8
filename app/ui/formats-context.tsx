/** Hands every component the viewer's formats. */
import { createContext, useContext, type ReactNode } from 'react';
import { formatsFor, type Formats, type FormatsReader } from './format';

const FormatsContext = createContext<Formats>(formatsFor({ locale: 'en', zone: 'UTC', now: 0 }));

export interface FormatsProps {
  reader: FormatsReader;
  children: ReactNode;
}

export function FormatsProvider({ reader, children }: FormatsProps) {
  return <FormatsContext.Provider value={formatsFor(reader)}>{children}</FormatsContext.Provider>;
}

export function useFormats(): Formats {
  return useContext(FormatsContext);
}
