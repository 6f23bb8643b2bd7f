import { connect, createServer, type Socket } from 'node:net'

/** A cable to the server that can be pulled: browsers' own offline switch does not reach every service worker. */
export type NetworkCable = {
  readonly origin: string
  readonly pull: () => Promise<void>
  readonly plugIn: () => Promise<void>
}

export async function networkCable(to: string): Promise<NetworkCable> {
  const { hostname, port } = new URL(to)
  const sockets = new Set<Socket>()
  const carry = (socket: Socket) => {
    const server = connect(Number(port), hostname)
    for (const end of [socket, server]) {
      sockets.add(end)
      end.on('error', () => end.destroy())
      end.on('close', () => {
        sockets.delete(end)
        socket.destroy()
        server.destroy()
      })
    }
    socket.pipe(server).pipe(socket)
  }
  let listener = createServer(carry)
  const listen = (at: number) => new Promise<void>((resolve) => listener.listen(at, '127.0.0.1', resolve))
  await listen(0)
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('the cable has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    pull: async () => {
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    plugIn: () => {
      listener = createServer(carry)
      return listen(address.port)
    },
  }
}
