create table article (
  publication_id uuid not null references publication (id),
  id uuid not null default gen_random_uuid(),
  slug text not null,
  -- Null until it is published for the first time.
  published_version int,
  series text,
  series_position int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (publication_id, id),
  unique (publication_id, slug)
);

-- A published text is never changed: readers' results stay with the words they followed.
create table article_version (
  publication_id uuid not null,
  article_id uuid not null,
  version int not null,
  title text not null,
  summary text not null default '',
  text text not null,
  author_id uuid,
  published_at timestamptz not null default now(),
  primary key (publication_id, article_id, version),
  foreign key (publication_id, article_id) references article (publication_id, id)
);

create table draft (
  publication_id uuid not null references publication (id),
  id uuid not null,
  -- The article it will become a new version of; null for a new one.
  article_id uuid,
  author_id uuid not null,
  title text not null,
  text text not null,
  series text,
  series_position int not null default 0,
  -- Counts every save, so that of two windows the older one cannot overwrite the newer unseen.
  revision int not null default 1,
  updated_at timestamptz not null default now(),
  primary key (publication_id, id)
);

-- A cue in the teacher's own voice. Its key is the hash of the words, so it outlives changes to other sentences.
create table cue_recording (
  publication_id uuid not null,
  article_id uuid not null,
  cue_key text not null,
  media_type text not null,
  bytes bytea not null,
  author_id uuid,
  recorded_at timestamptz not null default now(),
  primary key (publication_id, article_id, cue_key),
  foreign key (publication_id, article_id) references article (publication_id, id)
);
