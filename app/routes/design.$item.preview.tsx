/** The item as anybody would see it: the live form, what is hidden and why, and the tickets that would be opened. */
import { useLocation, useSearchParams } from '@remix-run/react';
import { PreviewScreen } from '../designer/preview/preview-screen';
import { caseIn } from '../designer/preview/preview-address';

export default function PreviewRoute() {
  const [query] = useSearchParams();
  const { key } = useLocation();
  return <PreviewScreen key={key} begun={caseIn(query)} />;
}
