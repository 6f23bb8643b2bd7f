-- One row a consenting person and article: her estimate and its error, never her diary. A later week replaces it.
create table person_summary (
  publication_id uuid not null,
  id uuid not null,
  article_id uuid not null,
  design text not null check (design in ('randomised', 'before-after')),
  estimate float8 not null check (estimate between -10 and 10),
  standard_error float8 not null check (standard_error > 0 and standard_error < 100),
  ratings int not null,
  updated_on date not null,
  primary key (publication_id, id, article_id, design)
);

-- For every spread between people on a fixed grid: the sums from which the pooled posterior is exact.
-- people = sum(1), log_variances = sum(log v), precisions = sum(1/v), weighted = sum(est/v), squares = sum(est^2/v).
create table pool_sum (
  publication_id uuid not null,
  article_id uuid not null,
  design text not null,
  people int not null,
  log_variances float8[] not null,
  precisions float8[] not null,
  weighted float8[] not null,
  squares float8[] not null,
  primary key (publication_id, article_id, design)
);

-- Every figure made public with noise, and what it cost of the yearly privacy budget.
create table privacy_ledger (
  publication_id uuid not null,
  id uuid not null default gen_random_uuid(),
  article_id uuid not null,
  statistic text not null,
  quarter text not null,
  epsilon float8 not null check (epsilon > 0),
  released text not null,
  at timestamptz not null default now(),
  primary key (publication_id, id),
  unique (publication_id, article_id, statistic, quarter)
);
