/**
 * Just enough of WASI for a speech engine: arguments in, one file out, all in memory. Node's own `node:wasi` needs a
 * folder on disk and warns on standard error; this runs in a browser's worker too.
 */

const success = 0
const badFile = 8
const noFile = 44
const firstFolder = 3
const outputFile = 4

class Exit extends Error {
  readonly code: number
  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

/** A file that grows as it is written. */
class MemoryFile {
  private bytes = new Uint8Array(64 * 1024)
  private at = 0
  private end = 0

  write(chunk: Uint8Array): void {
    const needed = this.at + chunk.length
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes.set(chunk, this.at)
    this.at = needed
    this.end = Math.max(this.end, needed)
  }

  seek(offset: number, whence: number): number {
    this.at = Math.max(0, whence === 0 ? offset : whence === 1 ? this.at + offset : this.end + offset)
    return this.at
  }

  content(): Uint8Array {
    return this.bytes.slice(0, this.end)
  }
}

export type WasiRun = { readonly exitCode: number; readonly output: Uint8Array; readonly messages: string }

/** Runs a WASI command once. Whatever file it opens is the one that comes back as `output`. */
export async function runWasi(module: WebAssembly.Module, args: readonly string[]): Promise<WasiRun> {
  const file = new MemoryFile()
  const messages: string[] = []
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const encoded = args.map((arg) => encoder.encode(`${arg}\0`))
  let memory: WebAssembly.Memory | undefined
  const view = () => new DataView(memory!.buffer)
  const bytes = (from: number, length: number) => new Uint8Array(memory!.buffer, from, length)

  function write(fd: number, vectors: number, count: number, written: number): number {
    if (fd !== 1 && fd !== 2 && fd !== outputFile) return badFile
    let total = 0
    for (let index = 0; index < count; index++) {
      const from = view().getUint32(vectors + index * 8, true)
      const length = view().getUint32(vectors + index * 8 + 4, true)
      const chunk = bytes(from, length)
      if (fd === outputFile) file.write(chunk)
      else messages.push(decoder.decode(chunk))
      total += length
    }
    view().setUint32(written, total, true)
    return success
  }

  const wasi_snapshot_preview1 = {
    args_sizes_get: (count: number, size: number) => {
      view().setUint32(count, encoded.length, true)
      view().setUint32(
        size,
        encoded.reduce((sum, arg) => sum + arg.length, 0),
        true,
      )
      return success
    },
    args_get: (pointers: number, buffer: number) => {
      let at = buffer
      encoded.forEach((arg, index) => {
        view().setUint32(pointers + index * 4, at, true)
        bytes(at, arg.length).set(arg)
        at += arg.length
      })
      return success
    },
    clock_time_get: (_id: number, _precision: bigint, time: number) => {
      view().setBigUint64(time, 0n, true) // speech must not depend on the time of day
      return success
    },
    fd_close: () => success,
    fd_fdstat_get: (fd: number, stat: number) => {
      if (fd > outputFile) return badFile
      bytes(stat, 24).fill(0)
      view().setUint8(stat, fd === firstFolder ? 3 : fd === outputFile ? 4 : 2)
      view().setBigUint64(stat + 8, 0xffffffffffffffffn, true)
      view().setBigUint64(stat + 16, 0xffffffffffffffffn, true)
      return success
    },
    fd_fdstat_set_flags: () => success,
    fd_prestat_get: (fd: number, prestat: number) => {
      if (fd !== firstFolder) return badFile
      view().setUint8(prestat, 0)
      view().setUint32(prestat + 4, 1, true)
      return success
    },
    fd_prestat_dir_name: (_fd: number, path: number) => {
      bytes(path, 1)[0] = 47 // "/"
      return success
    },
    fd_read: (_fd: number, _vectors: number, _count: number, read: number) => {
      view().setUint32(read, 0, true)
      return success
    },
    fd_seek: (fd: number, offset: bigint, whence: number, result: number) => {
      if (fd !== outputFile) return badFile
      view().setBigUint64(result, BigInt(file.seek(Number(offset), whence)), true)
      return success
    },
    fd_write: write,
    path_open: (
      _fd: number,
      _lookup: number,
      path: number,
      length: number,
      _flags: number,
      _rights: bigint,
      _inheriting: bigint,
      _fdFlags: number,
      opened: number,
    ) => {
      if (!decoder.decode(bytes(path, length)).endsWith('output')) return noFile
      view().setUint32(opened, outputFile, true)
      return success
    },
    proc_exit: (code: number) => {
      throw new Exit(code)
    },
  }

  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1 })
  memory = instance.exports['memory'] as WebAssembly.Memory
  let exitCode = 0
  try {
    ;(instance.exports['_start'] as () => void)()
  } catch (error) {
    if (!(error instanceof Exit)) throw error
    exitCode = error.code
  }
  return { exitCode, output: file.content(), messages: messages.join('') }
}
