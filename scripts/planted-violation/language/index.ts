// Planted on purpose: scripts/walls.mjs fails if dependency-cruiser does not complain about these.
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { secret } from '../web/secret.ts'
import { ring } from './ring.ts'

export const planted = [readFileSync, Hono, ring, secret]
