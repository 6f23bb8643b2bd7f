import type { ColumnType, Generated } from 'kysely'

type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>
type Time = ColumnType<Date, Date | undefined, Date>
type Day = ColumnType<string, string, string>
/** Read by `::float8` or `::int` only: the two drivers give a plain bigint in different JavaScript. */
type Count = ColumnType<never, number, number>

export type Role = 'owner' | 'author'
export type Feeling = 'better' | 'same' | 'worse'
export type Design = 'randomised' | 'before-after'

type OfPublication = { publication_id: string }
type OfArticle = OfPublication & { article_id: string }

/** The tables as the migrations in ./migrations make them. */
export type Database = {
  publication: { id: Generated<string>; slug: string; title: string; created_at: Time }
  author: OfPublication & {
    id: Generated<string>
    name: string
    role: Role
    created_at: Time
    removed_at: Date | null
  }
  invitation: OfPublication & {
    token_hash: Bytes
    author_id: string | null
    role: Role
    invited_by: string | null
    created_at: Time
    expires_at: Date
    used_at: Date | null
  }
  passkey: OfPublication & {
    credential_id: string
    author_id: string
    public_key: Bytes
    counter: number
    transports: Generated<string[]>
    created_at: Time
    last_used_at: Date | null
  }
  sign_in: OfPublication & {
    token_hash: Bytes
    previous_hash: Uint8Array | null
    author_id: string
    created_at: Time
    rotated_at: Time
    expires_at: Date
  }
  challenge: {
    id: string
    publication_id: string | null
    author_id: string | null
    purpose: 'register' | 'sign-in'
    challenge: string
    expires_at: Date
  }
  audit_entry: OfPublication & {
    id: Generated<string>
    at: Time
    author_id: string | null
    action: string
    subject: Generated<string>
  }
  article: OfPublication & {
    id: Generated<string>
    slug: string
    published_version: number | null
    series: string | null
    series_position: Generated<number>
    created_at: Time
    updated_at: Time
  }
  article_version: OfArticle & {
    version: number
    title: string
    summary: Generated<string>
    text: string
    author_id: string | null
    published_at: Time
  }
  draft: OfPublication & {
    id: string
    article_id: string | null
    author_id: string
    title: string
    text: string
    series: string | null
    series_position: Generated<number>
    revision: Generated<number>
    updated_at: Time
  }
  cue_recording: OfArticle & {
    cue_key: string
    media_type: string
    bytes: Bytes
    author_id: string | null
    recorded_at: Time
  }
  check_in: OfArticle & {
    id: string
    version: number
    exercise: number | null
    feeling: Feeling
    pain_before: number | null
    pain_after: number | null
    hard_step: number | null
    stopped_step: number | null
    received_on: Day
  }
  check_in_sum: OfArticle & {
    version: number
    slot: number
    people: Count
    better: Count
    same: Count
    worse: Count
    pairs: Count
    pain_before_sum: number
    pain_after_sum: number
    change_sum: number
    change_square_sum: number
  }
  check_in_week: OfArticle & {
    week: Day
    slot: number
    people: Count
    better: Count
    same: Count
    worse: Count
  }
  check_in_step: OfArticle & {
    version: number
    exercise: number
    step: number
    slot: number
    hard: Count
    stopped: Count
  }
  message: OfArticle & {
    id: string
    version: number
    words: string
    received_on: Day
    hidden: Generated<boolean>
  }
  person_summary: OfArticle & {
    id: string
    design: Design
    estimate: number
    standard_error: number
    ratings: number
    updated_on: Day
  }
  pool_sum: OfArticle & {
    design: Design
    people: number
    log_variances: number[]
    precisions: number[]
    weighted: number[]
    squares: number[]
  }
  privacy_ledger: OfArticle & {
    id: Generated<string>
    statistic: string
    quarter: string
    epsilon: number
    released: string
    at: Time
  }
  schema_migration: { number: number; name: string; applied_at: Time }
}
