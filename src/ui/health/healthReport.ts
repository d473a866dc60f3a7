/** How KnownFor is: versions, permissions, the store. Figures alone, nobody's name and nothing that somebody wrote. */
import browser from 'webextension-polyfill';
import { addedPatterns } from '../../settings/addedSites';
import { readNotedErrors } from '../../settings/errorLog';
import { readBackupPlan } from '../../store/backup/readBackupPlan';
import type { Database } from '../../store/database';
import { type MessageKey, t, uiLanguage } from '../shared/text/t';

interface HealthPart {
  title: MessageKey;
  rows: [label: string, value: string][];
}

/** What is counted; search and drafts hold nothing of their own. */
const tables = ['contacts', 'datedRecords', 'offers', 'events', 'log', 'imports', 'jobs', 'unsavedDrafts'] as const;

/** All of it, as the page shows it and the file holds it. What can't be read says so in its place. */
export async function healthReport(db: Database): Promise<HealthPart[]> {
  const rows = await Promise.all([versions(), permissions(), store(db), errors()]);
  const titles = ['health_versions', 'health_permissions', 'health_store', 'health_errors'] as const;
  return titles.map((title, i) => ({ title, rows: rows[i] ?? [] }));
}

/** The file: lines that a person can read. */
export const healthText = (parts: readonly HealthPart[]): string =>
  parts
    .map(({ title, rows }) => [t(title), ...rows.map(([label, value]) => `  ${label}: ${value}`)].join('\n'))
    .join('\n\n');

async function versions(): Promise<[string, string][]> {
  return [
    ['KnownFor', browser.runtime.getManifest().version],
    [t('health_browser'), navigator.userAgent],
    [t('settings_language'), `${uiLanguage()} (${browser.i18n.getUILanguage()})`],
  ];
}

async function permissions(): Promise<[string, string][]> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const own = (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
  return [
    [t('health_may'), permissions.join(', ')],
    [t('health_own_sites'), `${own.filter((site) => origins.includes(site)).length} / ${own.length}`],
    // Where somebody has their mail is nobody's business.
    [t('health_added_sites'), String(addedPatterns(origins, own).length)],
  ];
}

async function store(db: Database): Promise<[string, string][]> {
  const counted = tables.map(
    async (name): Promise<[string, string]> => [t(`health_${name}`), await orUnread(() => db.table(name).count())],
  );
  const { usage, quota } = await navigator.storage.estimate();
  const plan = await orUnread(async () => {
    const last = (await readBackupPlan(db))?.last;
    return last ? new Date(last.at).toISOString().slice(0, 10) : t('health_never');
  });
  return [
    ...(await Promise.all(counted)),
    [t('health_size'), `${megabytes(usage)} / ${megabytes(quota)} MB`],
    [t('health_kept'), String(await navigator.storage.persisted())],
    [t('health_backup'), plan],
  ];
}

async function errors(): Promise<[string, string][]> {
  const noted = await readNotedErrors(browser.storage.local);
  return noted.map(({ at, where, name, places }) => [at, [where, name, ...places].join(' ')]);
}

const megabytes = (bytes = 0): string => (bytes / 1e6).toFixed(1);

/** A value, or that it can't be read: why is among the last errors, and on the page where the store is closed. */
async function orUnread(read: () => PromiseLike<unknown>): Promise<string> {
  try {
    return String(await read());
  } catch {
    return t('health_unread');
  }
}
