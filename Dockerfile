# Two stages: one builds with everything, the other runs with what is shipped only.
FROM node:20.20-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    UNCOIL_DATA=/data \
    UNCOIL_LOG=json
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --from=build /build/articles ./articles
COPY --from=build /build/bin ./bin
RUN mkdir /data && chown node:node /data
# An ordinary account: PostgreSQL's programs refuse root, and nothing here needs it.
USER node
VOLUME /data
EXPOSE 4747
HEALTHCHECK --start-period=30s --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4747/readyz').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process, so that a stop reaches it.
CMD ["node", "bin/uncoil.js", "serve"]
