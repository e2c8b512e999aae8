/** The bare page: a heading with what its loader gave. */
import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

export const loader = () => json({ greeting: 'Hello' });

export default function Hello() {
  const { greeting } = useLoaderData<typeof loader>();
  return <h1>{greeting}</h1>;
}
