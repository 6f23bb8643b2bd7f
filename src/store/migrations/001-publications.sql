-- Who publishes, and who may. Every table of a publication begins its key with the publication's id, so that a
-- fleet can spread them by it (Citus, native partitions) without a rewrite.
create table publication (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  title text not null,
  created_at timestamptz not null default now()
);

create table author (
  publication_id uuid not null references publication (id),
  id uuid not null default gen_random_uuid(),
  name text not null,
  role text not null check (role in ('owner', 'author')),
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (publication_id, id)
);

-- A link that lets one person in once. Only the hash of its secret is kept.
create table invitation (
  publication_id uuid not null references publication (id),
  token_hash bytea not null,
  -- The author who signs in by it; null makes a new author.
  author_id uuid,
  role text not null check (role in ('owner', 'author')),
  invited_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (publication_id, token_hash)
);

create table passkey (
  publication_id uuid not null references publication (id),
  credential_id text not null,
  author_id uuid not null,
  public_key bytea not null,
  counter float8 not null,
  transports text[] not null default '{}',
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  primary key (publication_id, credential_id)
);
create index passkey_by_credential on passkey (credential_id);

create table sign_in (
  publication_id uuid not null references publication (id),
  token_hash bytea not null,
  -- The token before this one, good for another minute: requests that were under way when it was replaced.
  previous_hash bytea,
  author_id uuid not null,
  created_at timestamptz not null default now(),
  rotated_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (publication_id, token_hash)
);

-- What a passkey was asked to sign. Taken out when answered, so that no answer counts twice.
create table challenge (
  id uuid primary key,
  publication_id uuid,
  author_id uuid,
  purpose text not null check (purpose in ('register', 'sign-in')),
  challenge text not null,
  expires_at timestamptz not null
);

create table audit_entry (
  publication_id uuid not null references publication (id),
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  author_id uuid,
  action text not null,
  subject text not null default '',
  primary key (publication_id, id)
);
create index audit_entry_by_time on audit_entry (publication_id, at desc, id);
