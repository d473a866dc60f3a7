/** The configuration of the two servers: Dovecot keeps the mail, Roundcube shows it. */

export interface MailFolders {
  folder: string;
  imapPort: number;
  /** The system's user to whom Dovecot's processes and the mail belong. */
  owner: string;
  group: string;
}

/** Dovecot: one account, plain words, this machine only. */
export function dovecot({ folder, imapPort, owner, group }: MailFolders): string {
  return `
base_dir = ${folder}/run
log_path = ${folder}/logs/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${owner}
default_login_user = ${owner}
default_internal_group = ${group}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/conf/users
}
userdb {
  driver = static
  args = uid=${owner} gid=${group} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
`;
}

/** Roundcube: its default skin, a database of its own, no way to send. */
export function roundcubeConfig({ folder, imapPort }: MailFolders, language: string, secret: string): string {
  const settings: Record<string, string | number | boolean> = {
    db_dsnw: `sqlite:///${folder}/roundcube.sqlite?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: '127.0.0.1:9',
    product_name: 'Webmail',
    des_key: secret,
    skin: 'elastic',
    language,
    log_dir: `${folder}/logs/`,
    temp_dir: `${folder}/tmp/`,
    enable_installer: false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `$config['${name}'] = ${JSON.stringify(value)};`);
  return ['<?php', '$config = [];', `$config['plugins'] = [];`, ...lines].join('\n');
}
