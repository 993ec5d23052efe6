-- People and their duties. No account is created here: there is no default account and no default password.
create schema identity;

create table identity.person (
  id                  bigint generated always as identity primary key,
  login               text not null unique check (login ~ '^[a-z][a-z0-9._-]{2,39}$'),
  name                text not null check (name <> ''),
  organ               text references organ.organ (key),
  password_hash       text not null,
  password_changed_at timestamptz not null,
  must_change         boolean not null default true,
  failed_attempts     int not null default 0,
  locked_until        timestamptz,
  disabled_at         timestamptz,
  last_seen_at        timestamptz,
  created_at          timestamptz not null
);

-- A duty is held at an organ; administrators hold theirs for the whole installation (organ '*').
create table identity.assignment (
  person     bigint not null references identity.person (id),
  duty       text not null check (duty in ('HANDLER', 'REVIEWER', 'SECRECY_REVIEWER', 'SIGNATORY', 'INSPECTOR', 'STATISTICIAN',
             'VILLAGE_REPORTER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
  organ      text not null,
  granted_at timestamptz not null,
  primary key (person, duty, organ)
);

-- The last passwords, so that an old one is not used again (等保 S-ID-1).
create table identity.former_password (
  person   bigint not null references identity.person (id),
  replaced timestamptz not null,
  hash     text not null,
  primary key (person, replaced)
);
