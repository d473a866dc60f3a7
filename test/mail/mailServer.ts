/** A real webmail on this machine, for tests in real browsers: Roundcube over Dovecot, with messages of our own. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, cpSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { until } from '../../scripts/lib/browsers/until';
import { needPackages } from '../../scripts/lib/debianPackages';
import { killGroup, newFolder, recordProcess, runFolder } from '../../scripts/lib/processes';
import { dovecot, type MailFolders, roundcubeConfig } from './serverConfig';

/** What the webmail is made of. */
export const mailPackages = [
  'roundcube-core',
  'roundcube-sqlite3',
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
  'php-intl',
  'php-mbstring',
  'php-xml',
];

/** A running webmail. */
export interface Mail {
  url: string;
  user: string;
  password: string;
  stop(): void;
}

const mailFixtures = import.meta.dirname;
const user = 'piotr@zalewski-okna.example';

/** Starts the webmail; its interface is in the language given, `pl_PL` for Polish. */
export async function startMail({ language = 'en_US' } = {}): Promise<Mail> {
  needPackages(mailPackages, 'a webmail for the tests');
  const place = await layOut();
  const password = randomBytes(9).toString('hex');
  writeFileSync(join(place.folder, 'conf/users'), `${user}:{PLAIN}${password}\n`);
  writeFileSync(join(place.folder, 'conf/dovecot.conf'), dovecot(place));
  deliver(place);
  const imap = run(place, 'dovecot', ['-F', '-c', join(place.folder, 'conf/dovecot.conf')]);
  const web = await startWeb(place, language);
  const mail = {
    url: `http://127.0.0.1:${web.port}/`,
    user,
    password,
    stop() {
      // Dovecot's processes run as another user and go when their master says so.
      killGroup(imap, 'SIGTERM');
      killGroup(web.pid);
    },
  };
  await until('the webmail to answer', async () => (await fetch(mail.url)).ok);
  return mail;
}

async function layOut(): Promise<MailFolders> {
  const folder = newFolder('mail');
  for (const part of ['run', 'conf', 'logs', 'tmp', 'sessions']) mkdirSync(join(folder, part));
  // Dovecot refuses to serve mail as root; whoever serves it then has to reach it.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const path of [runFolder, folder]) chmodSync(path, 0o755);
  const { username } = userInfo();
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  return {
    folder,
    imapPort: await freePort(),
    owner: isRoot ? 'nobody' : username,
    group: isRoot ? 'nogroup' : group,
  };
}

/** Puts the messages where Dovecot finds them: a file a message, seen. */
function deliver({ folder, owner, group }: MailFolders): void {
  const account = join(folder, 'mail', user);
  for (const [messages, box] of [
    ['inbox', '.'],
    ['sent', '.Sent'],
  ] as const) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(account, box, part), { recursive: true });
    for (const name of readdirSync(join(mailFixtures, messages))) {
      copyFileSync(join(mailFixtures, messages, name), join(account, box, 'cur', `${name}:2,S`));
    }
  }
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${owner}:${group}`, join(folder, 'mail')]);
}

async function startWeb(place: MailFolders, language: string): Promise<{ port: number; pid: number }> {
  const { folder } = place;
  const conf = join(folder, 'conf');
  for (const name of ['defaults.inc.php', 'mimetypes.php']) cpSync(join('/etc/roundcube', name), join(conf, name));
  writeFileSync(join(conf, 'config.inc.php'), roundcubeConfig(place, language, randomBytes(12).toString('hex')));
  const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';
  const make = '$db = new PDO("sqlite:".$argv[1]); $db->exec(file_get_contents($argv[2]));';
  execFileSync('php', ['-r', make, join(folder, 'roundcube.sqlite'), schema]);
  const port = await freePort();
  const words = ['-d', `session.save_path=${folder}/sessions`, '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube'];
  return { port, pid: run(place, 'php', words, { ROUNDCUBE_CONFIG_DIR: conf, PHP_CLI_SERVER_WORKERS: '4' }) };
}

/** Starts a server that leads its own group. */
function run({ folder }: MailFolders, program: string, words: string[], env: Record<string, string> = {}): number {
  const log = openSync(join(folder, 'logs', `${program}.out`), 'a');
  const child = spawn(program, words, { detached: true, stdio: ['ignore', log, log], env: { ...process.env, ...env } });
  recordProcess(child.pid!);
  return child.pid!;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
