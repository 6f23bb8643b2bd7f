import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Language, studioWords } from '../../words/index.ts'
import { play } from '../player/play.ts'
import { ask } from './api.ts'
import { Bring } from './bring.tsx'
import { createDesk } from './desk.ts'
import { FindingCard } from './finding-card.tsx'
import { Findings } from './findings.tsx'
import { type Focus, focusAt } from './focus.ts'
import { KeptLine } from './kept-line.tsx'
import { LiveFigure } from './live-figure.tsx'
import { Publish } from './publish.tsx'
import { createReader } from './reader.ts'
import { Record } from './record.tsx'
import { Series } from './series.tsx'
import { SessionList } from './session-list.tsx'
import { Shelf } from './shelf.tsx'
import type { StudioFinding } from './studio-reading.ts'
import { Team } from './team.tsx'
import { type Version, Versions } from './versions.tsx'
import { Writing, type WritingHand } from './writing.tsx'

const noMarks = [] as const

/** Her text on one side; what was understood, on the other; and the way out into the world below. */
export function StudioPage({ language }: { readonly language: Language }) {
  const words = studioWords[language]
  const desk = useMemo(createDesk, [])
  const { reading, readSoon, readNow, close } = useMemo(createReader, [])
  const hand = useRef<WritingHand | null>(null)
  const caret = useSignal(0)
  const tapped = useSignal<Focus | null>(null)
  const dismissed = useSignal('')
  const versions = useSignal<readonly Version[]>([])

  const sessions = useComputed(() => reading.value?.sessions ?? [])
  const focus = useComputed(() => tapped.value ?? focusAt(sessions.value, caret.value))
  const isFresh = useComputed(() => reading.value?.text === desk.open.value.text)
  const atCaret = useComputed(() => {
    if (!isFresh.value) return null
    const findings = reading.value?.findings ?? []
    const index = findings.findIndex(({ from, to }) => from <= caret.value && caret.value <= to && to > from)
    const finding = findings[index]
    return finding && dismissed.value !== `${finding.code} ${finding.from}` ? { finding, index } : null
  })

  useEffect(() => {
    void desk.load().then(() => readNow(desk.open.value.text))
    return close
  }, [])
  const draftId = useComputed(() => desk.open.value.id)
  useSignalEffect(() => {
    if (draftId.value) {
      tapped.value = null
      caret.value = 0
      readNow(desk.open.peek().text)
    }
  })
  const article = useComputed(() => {
    const { articleSlug } = desk.open.value
    return desk.base.value && articleSlug ? `${desk.base.value}/articles/${articleSlug}` : null
  })
  const lookForVersions = (path: string | null) => {
    versions.value = []
    if (path === null) return
    ask<{ items: readonly Version[] }>(`${path}/versions`)
      .then(({ items }) => {
        if (article.peek() === path) versions.value = items // she may have opened another draft meanwhile
      })
      .catch(() => {}) // off the shelf: then there is none to show
  }
  useSignalEffect(() => lookForVersions(article.value))

  const changeText = (text: string) => {
    desk.change({ text })
    readSoon(text)
  }
  const apply = ({ span, text }: NonNullable<StudioFinding['edit']>) => {
    if (isFresh.value) hand.current?.replace(span.from, span.to, text)
  }
  const showRow = (exercise: number, row: number) => {
    tapped.value = { exercise, row }
    const source = sessions.value[exercise]?.rows[row]?.source
    if (source && isFresh.value && innerWidth >= 1024) hand.current?.select(source.from, source.to)
  }
  const bringBack = async (version: number) => {
    const old = await ask<{ title: string; text: string }>(`${article.value}?version=${version}`)
    desk.change({ title: old.title, text: old.text })
    readNow(old.text)
    scrollTo({ top: 0 })
  }
  const follow = (index: number) => {
    const exercise = reading.value?.exercises[index]
    if (!exercise) return
    const title = exercise.name ?? desk.open.value.title
    void play({ address: 'draft', title, exercises: [exercise], audioAddress: null })
  }

  const { text, title } = desk.open.value
  const longest = sessions.value.reduce(
    (best, { rows }, index, all) => (rows.length > (all[best]?.rows.length ?? 0) ? index : best),
    0,
  )
  const shown = focus.value ?? (sessions.value.length > 0 ? { exercise: longest, row: 0 } : null)
  const row = shown ? (sessions.value[shown.exercise]?.rows[shown.row] ?? null) : null
  const exercise = shown ? (reading.value?.exercises[shown.exercise] ?? null) : null
  const findings = reading.value?.findings ?? []
  const cues = [...new Set(sessions.value.flatMap((session) => session.cues))]
  const version = versions.value[0]?.version ?? null
  const empty = text.trim() === ''
  // Long lists are made anew when a text was read, not with every letter: that is what a stutter would be.
  const findingsView = useMemo(
    () => (
      <Findings
        language={language}
        findings={findings}
        onShow={({ from, to }) => hand.current?.select(from, to)}
        onApply={apply}
      />
    ),
    [language, reading.value],
  )
  const sessionView = useMemo(
    () => (
      <SessionList
        language={language}
        sessions={sessions.value}
        shown={shown}
        onRow={showRow}
        onPlay={follow}
      />
    ),
    [language, reading.value, shown?.exercise, shown?.row],
  )
  return (
    <div class="studio">
      <div class="studio-write">
        <KeptLine language={language} desk={desk} />
        <label class="field">
          {words.titleLabel}
          <input
            type="text"
            lang="en"
            maxLength={200}
            value={title}
            onInput={(event) => desk.change({ title: event.currentTarget.value })}
          />
        </label>
        <div class="field">
          <label for="studio-text">{words.textLabel}</label>
          <div class="writing-place">
            <Writing
              id="studio-text"
              text={text}
              marks={reading.value?.marks ?? noMarks}
              markedText={reading.value?.text ?? ''}
              placeholder={words.placeholder}
              describedBy="studio-legend"
              onText={changeText}
              onCaret={(place) => {
                if (caret.value !== place) dismissed.value = ''
                caret.value = place
                tapped.value = null
              }}
              onReady={(ready) => {
                hand.current = ready
              }}
            />
            {atCaret.value && (
              <FindingCard
                language={language}
                finding={atCaret.value.finding}
                place={hand.current?.placeOfFinding(atCaret.value.index) ?? null}
                onApply={apply}
                onClose={() => {
                  const now = atCaret.value?.finding
                  if (now) dismissed.value = `${now.code} ${now.from}`
                }}
              />
            )}
          </div>
          <p id="studio-legend" class="hint studio-legend">
            {words.legend}{' '}
            {Object.entries(words.marks).map(([kind, label]) => (
              <span key={kind} class={`legend-mark mark-${kind}`}>
                {label}
              </span>
            ))}
          </p>
        </div>
        {!empty && reading.value && findingsView}
      </div>
      <section class="studio-see" aria-labelledby="session-heading">
        <h2 id="session-heading">{words.session.heading}</h2>
        {!empty && <LiveFigure exercise={exercise} row={row} />}
        {empty ? (
          <p>{words.session.empty}</p>
        ) : reading.value === null ? (
          <p>{words.session.reading}</p>
        ) : sessions.value.length === 0 ? (
          <p>{words.session.noSteps}</p>
        ) : (
          sessionView
        )}
      </section>
      <div class="studio-more">
        {desk.me.value && (
          <Publish
            // A new draft is a new form: neither its summary nor a half-asked question moves to another.
            key={draftId.value}
            language={language}
            desk={desk}
            version={version}
            onPublished={() => lookForVersions(article.value)}
          />
        )}
        <Record language={language} article={version === null ? null : article.value} cues={cues} />
        <Bring language={language} desk={desk} />
        <Series language={language} desk={desk} />
        {versions.value.length > 0 && (
          <Versions
            language={language}
            versions={versions.value}
            onBack={(wanted) => void bringBack(wanted)}
          />
        )}
        <Shelf language={language} desk={desk} />
        {desk.me.value && <Team language={language} me={desk.me.value} />}
      </div>
    </div>
  )
}
