/** The errors of a step by the place of the answer: fields inside others find theirs here. */
import { createContext, useContext } from 'react';

export type InnerErrors = ReadonlyMap<string, readonly string[]>;

const InnerErrorsContext = createContext<InnerErrors>(new Map());

export const InnerErrorsProvider = InnerErrorsContext.Provider;

export function useInnerErrors(place: string): readonly string[] | undefined {
  return useContext(InnerErrorsContext).get(place);
}
