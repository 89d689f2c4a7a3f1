import { useEffect, useState } from 'preact/hooks';

export const ROUTES = [
  'roster',
  'reminders',
  'catch-up',
  'plan',
  'log',
  'sites',
  'data',
  'settings',
] as const;
export type Route = (typeof ROUTES)[number];

/** Pages that the head does not list, and under which page they belong. */
export const WITHIN: { readonly [route in Route]?: Route } = { 'catch-up': 'reminders' };

/** "#/reminders" and anything below it; the roster for what is not known. */
export function routeOf(hash: string): Route {
  const name = /^#\/([\w-]+)/.exec(hash)?.[1];
  return ROUTES.find((route) => route === name) ?? 'roster';
}

/** The page that the address names, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}
