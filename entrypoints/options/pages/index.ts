import type { ComponentType } from 'preact';

import type { PageProps } from '../context';
import type { Route } from '../routes';
import { CatchUpPage } from './catch-up-page';
import { DataPage } from './data-page';
import { LogPage } from './log-page';
import { PlanPage } from './plan-page';
import { RemindersPage } from './reminders-page';
import { RosterPage } from './roster-page';
import { SettingsPage } from './settings-page';
import { SitesPage } from './sites-page';

export const PAGES: { readonly [route in Route]: ComponentType<PageProps> } = {
  roster: RosterPage,
  reminders: RemindersPage,
  'catch-up': CatchUpPage,
  plan: PlanPage,
  log: LogPage,
  sites: SitesPage,
  data: DataPage,
  settings: SettingsPage,
};
