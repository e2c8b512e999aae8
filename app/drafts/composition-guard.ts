/** Enter that ends the input of a Chinese, Japanese or Korean word must not send the form. */
import type { KeyboardEvent } from 'react';

export function guardComposition(event: KeyboardEvent): void {
  // Safari ends the composition before the key event; its code 229 still tells.
  const composing = event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
  if (event.key === 'Enter' && composing) event.preventDefault();
}
