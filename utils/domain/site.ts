export const SITE_IDS = ['gmail', 'google-docs', 'slack'] as const;

/** A host site that Meanwhile knows. */
export type SiteId = (typeof SITE_IDS)[number];
