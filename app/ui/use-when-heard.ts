/** An effect of the render that takes a page over, done before the next key: that would go into what the server wrote. */
export { useIsomorphicEffect as useWhenHeard } from '@mantine/hooks';
