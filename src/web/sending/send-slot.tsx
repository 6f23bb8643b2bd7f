import { type ComponentType, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SendToTeacher } from './send-to-teacher.tsx'

type Props = Parameters<typeof SendToTeacher>[0]

/** Where a reader may answer the teacher. Its code comes when the session is over, never before the first word. */
export function SendSlot(props: Props) {
  const [Form, setForm] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    let gone = false
    void Promise.all([import('./send-to-teacher.tsx'), import('./sending.css')]).then(
      ([{ SendToTeacher }]) => {
        if (!gone) setForm(() => SendToTeacher)
      },
    )
    return () => {
      gone = true
    }
  }, [])
  return Form ? h(Form, props) : null
}
