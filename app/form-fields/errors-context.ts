/** The errors of a step by the place of the answer, where every field finds its own. */
import { createContext, useContext } from 'react';

export type ErrorsByPlace = ReadonlyMap<string, readonly string[]>;

const ErrorsContext = createContext<ErrorsByPlace>(new Map());

export const ErrorsProvider = ErrorsContext.Provider;

export function useErrorsAt(place: string): readonly string[] | undefined {
  return useContext(ErrorsContext).get(place);
}
