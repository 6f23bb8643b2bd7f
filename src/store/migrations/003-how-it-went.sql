-- What readers sent. No name, no address, no time finer than the day, no link between two sendings of one person.
create table check_in (
  publication_id uuid not null,
  -- Made by the reader's device: the same check-in sent twice counts once.
  id uuid not null,
  article_id uuid not null,
  version int not null,
  exercise smallint,
  feeling text not null check (feeling in ('better', 'same', 'worse')),
  pain_before smallint check (pain_before between 0 and 10),
  pain_after smallint check (pain_after between 0 and 10),
  hard_step smallint,
  stopped_step smallint,
  received_on date not null,
  primary key (publication_id, id)
);

-- Running sums, changed in the same statement as the check-in, so that reading them costs the same at a thousand
-- check-ins and at a hundred million. Slots keep many writers of one article from waiting for one row.
create table check_in_sum (
  publication_id uuid not null,
  article_id uuid not null,
  version int not null,
  slot smallint not null,
  people bigint not null,
  better bigint not null,
  same bigint not null,
  worse bigint not null,
  pairs bigint not null,
  pain_before_sum float8 not null,
  pain_after_sum float8 not null,
  change_sum float8 not null,
  change_square_sum float8 not null,
  primary key (publication_id, article_id, version, slot)
);

create table check_in_week (
  publication_id uuid not null,
  article_id uuid not null,
  week date not null,
  slot smallint not null,
  people bigint not null,
  better bigint not null,
  same bigint not null,
  worse bigint not null,
  primary key (publication_id, article_id, week, slot)
);

create table check_in_step (
  publication_id uuid not null,
  article_id uuid not null,
  version int not null,
  exercise smallint not null,
  step smallint not null,
  slot smallint not null,
  hard bigint not null,
  stopped bigint not null,
  primary key (publication_id, article_id, version, exercise, step, slot)
);

create table message (
  publication_id uuid not null,
  id uuid not null,
  article_id uuid not null,
  version int not null,
  words text not null check (char_length(words) between 1 and 1000),
  received_on date not null,
  hidden boolean not null default false,
  primary key (publication_id, id)
);
create index message_by_day on message (publication_id, received_on desc, id);
